internal import SiteModel

/// The sections of a language with the pages below them.
struct Sections: Sendable {
    /// One for each section of the site, in order of name; `nil` where the language lacks it.
    let listings: [Made<Listing>?]
    private let ids: [PageID]

    init(_ ids: [PageID], cards: PageCards) {
        self.ids = ids
        listings = ids.map { id in
            cards[id].map { page in
                ListingView.view.made(of: Listing(id, page.card, in: cards))
            }
        }
    }

    /// The same sections, where the page being read is marked.
    init(_ shared: Sections, reading page: PageID, cards: PageCards) {
        ids = shared.ids
        listings = zip(ids, shared.listings).map { id, listing in
            guard page == id || page.path.hasPrefix(id.path + "/"),
                let card = page == id ? cards.current(id) : cards[id]?.card
            else { return listing }
            return ListingView.view.made(of: Listing(id, card, in: cards, reading: page))
        }
    }
}
