internal import SiteModel

/// A page with the pages below it.
enum ListingView {
    static let name = "listing"

    static let view = View<Listing>(
        name,
        including: CardView.view,
        { $0.card },
        [
            "children": .listMade(of: CardView.view) { $0.children },
            "newest": .listMade(of: CardView.view) { $0.newest },
            "has-more": .flag(\.hasMore),
        ]
    )
}

/// A section of the site.
struct Listing {
    let card: Made<Card>
    let children: MadeList<Card>
    /// The first of them.
    let newest: MadeList<Card>
    /// Whether there are more than the first.
    let hasMore: Bool

    /// How many pages of a section other pages show of it.
    static let newestCount = 6

    init(_ id: PageID, _ card: Made<Card>, in cards: PageCards, reading page: PageID? = nil) {
        self.card = card
        children = cards.children(of: id, reading: page)
        newest = cards.newest(of: id, reading: page)
        hasMore = children.count > Self.newestCount
    }
}
