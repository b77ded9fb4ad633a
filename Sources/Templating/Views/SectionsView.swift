internal import SiteModel

/// The top-level folders that have a page, by name; absent in a language that lacks the page, and as
/// long as it is not published.
enum SectionsView {
    static func view(of sections: [PageID]) -> View<Sections> {
        View(
            "sections",
            sections.enumerated().map { index, id in
                (id.name, .optionalMade(ListingView.view) { $0.listings[index] })
            }
        )
    }
}
