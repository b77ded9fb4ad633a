/// What the template of a page sees outside of all sections.
enum DocumentView {
    /// - Parameters:
    ///   - type: The type of the page, as messages about templates name it.
    ///   - page: The page itself, as its type has it.
    ///   - factSheet: The subjects of the fact sheet.
    ///   - comparison: The pages below, to be compared.
    static func view(
        of type: String,
        edition: View<Edition>,
        menus: View<Document>,
        sections: View<Sections>,
        page: View<Document>,
        factSheet: View<Document>,
        comparison: View<Document>
    ) -> View<Document> {
        View(
            type,
            including: edition,
            { $0.parts.content },
            [
                "menus": .record(menus) { $0 },
                "sections": .made(sections, \.sections),
                "site-map": .listMade(of: PageBranchView.view) { $0.parts.siteMap },
                "bibliography": .listMade(of: SourceView.view, \.bibliography),
                "page": .record(page) { $0 },
                Gathered.factSheet.rawValue: .record(factSheet) { $0 },
                Gathered.comparison.rawValue: .record(comparison) { $0 },
                Gathered.chronology.rawValue: .list(of: ChronologyView.view) { document in
                    document.sheet.dates.compactMap { ChronologyEntry($0, in: document) }
                },
            ]
        )
    }
}
