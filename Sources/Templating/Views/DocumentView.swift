/// What the template of a page sees outside of all sections.
enum DocumentView {
    /// - Parameters:
    ///   - type: The type of the page, as messages about templates name it.
    ///   - page: The page itself, as its type has it.
    ///   - factSheet: The subjects of the fact sheet.
    ///   - comparison: The pages below, to be compared.
    ///   - lacking: What the view does not have, so that the templates which name it can be told.
    static func view(
        of type: String,
        edition: View<Edition>,
        menus: View<Document>,
        sections: View<Sections>,
        source: View<CitedSource>,
        page: View<Document>,
        factSheet: View<Document>,
        comparison: View<Document>,
        lacking: Gathered?
    ) -> View<Document> {
        // No template can write the name of what is lacking.
        func name(_ gathered: Gathered) -> String { gathered == lacking ? "" : gathered.rawValue }
        return View(
            type,
            including: edition,
            { $0.parts.content },
            [
                "menus": .record(menus) { $0 },
                "sections": .made(sections, \.sections),
                "site-map": .listMade(of: PageBranchView.view) { $0.parts.siteMap },
                "bibliography": .listMade(of: source, \.bibliography),
                "page": .record(page) { $0 },
                name(.factSheet): .record(factSheet) { $0 },
                name(.comparison): .record(comparison) { $0 },
                name(.chronology): .list(of: ChronologyView.view) { document in
                    document.sheet.dates.compactMap { ChronologyEntry($0, in: document) }
                },
            ]
        )
    }
}
