/// What the template of a page sees outside of all sections.
enum DocumentView {
    /// - Parameters:
    ///   - type: The type of the page, as messages about templates name it.
    ///   - page: The page itself, as its type has it.
    static func view(
        of type: String,
        edition: View<Edition>,
        menus: View<Document>,
        sections: View<Sections>,
        source: View<CitedSource>,
        page: View<Document>
    ) -> View<Document> {
        View(
            type,
            including: edition,
            { $0.parts.content },
            [
                "menus": .record(menus) { $0 },
                "sections": .made(sections, \.sections),
                "site-map": .listMade(of: PageBranchView.view) { $0.parts.siteMap },
                "bibliography": .listMade(of: source, \.bibliography),
                "page": .record(page) { $0 },
            ]
        )
    }
}
