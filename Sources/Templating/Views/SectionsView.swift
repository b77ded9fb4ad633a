internal import SiteModel

/// The top-level folders that have a page, by name; absent in a language that lacks the page.
enum SectionsView {
    static func view(of sections: [PageID], listing: View<Listing>) -> View<Sections> {
        View(
            "sections",
            sections.enumerated().map { index, id in
                (id.name, .optionalMade(listing) { $0.listings[index] })
            }
        )
    }

    /// In order of name.
    static func sections(of site: Site) -> [PageID] {
        var ids: [PageID] = []
        for page in site.pages where page.id.parent == .home && page.id != ids.last {
            ids.append(page.id)
        }
        return ids
    }
}
