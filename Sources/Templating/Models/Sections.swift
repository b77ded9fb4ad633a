internal import SiteModel

/// The sections of a language with the pages below them.
struct Sections: Sendable {
    /// One for each section of the site, in order of name; `nil` where the language lacks it.
    let listings: [Made<Listing>?]
    private let ids: [PageID]
    /// What each has listed by year.
    private let years: [[ListedYear]]

    /// - Parameter years: The years of a section's list that have a page of their own.
    init(_ ids: [PageID], cards: PageCards, years: (Page) -> [Int]) {
        self.ids = ids
        let site = cards.edition.site
        let pages = ids.map { cards[$0] }
        let listed = pages.map { section in
            section.map { section in
                years(section.page).map {
                    ListedYear(year: $0, page: section.page, site: site, isCurrent: false)
                }
            } ?? []
        }
        listings = ids.indices.map { place in
            pages[place].map { page in
                ListingView.view.made(
                    of: Listing(ids[place], page.card, in: cards, years: listed[place])
                )
            }
        }
        self.years = listed
    }

    /// The same sections, where the page being read is marked.
    init(_ shared: Sections, reading page: PageID, cards: PageCards) {
        ids = shared.ids
        years = shared.years
        listings = ids.indices.map { place in
            let id = shared.ids[place]
            guard page == id || page.path.hasPrefix(id.path + "/"),
                let card = page == id ? cards.current(id) : cards[id]?.card
            else { return shared.listings[place] }
            return ListingView.view.made(
                of: Listing(id, card, in: cards, years: shared.years[place], reading: page)
            )
        }
    }
}
