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
            "has-children": .flag { !$0.children.isEmpty },
            "newest": .listMade(of: CardView.view) { $0.newest },
            "has-more": .flag(\.hasMore),
            "years": .list(of: ListedYearView.view, \.years),
            "has-years": .flag { !$0.years.isEmpty },
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
    /// The years of its list that have a page of their own, the newest first.
    let years: [ListedYear]

    /// How many pages of a section other pages show of it.
    static let newestCount = 6

    /// - Parameter years: The years of the section's list that have a page of their own.
    init(
        _ id: PageID,
        _ card: Made<Card>,
        in cards: PageCards,
        years: [ListedYear],
        reading page: PageID? = nil
    ) {
        self.years = years
        self.card = card
        children = cards.children(of: id, reading: page)
        newest = cards.newest(of: id, reading: page)
        hasMore = children.count > Self.newestCount
    }
}
