internal import SiteModel

/// The pages of a language as lists show them, each made the first time that anything shows it. Their cards
/// do not tell which page is being read, so that all pages can share them.
struct PageCards: Sendable {
    let edition: Edition
    private let cards: CardStore
    /// The pages directly below each page, so that the pages of a long list can share it.
    private let lists = ListStore()

    /// - Parameter editions: The site in every language.
    init(_ edition: Edition, among editions: [Edition]) {
        self.edition = edition
        cards = CardStore(edition, among: editions)
    }

    subscript(id: PageID) -> ListedPage? { cards[id] }

    /// The page itself, else the nearest page above it.
    func nearest(to id: PageID) -> (page: ListedPage, id: PageID)? {
        if let page = cards[id] { return (page, id) }
        return id.parent.flatMap(nearest)
    }

    /// From the home page down to the parent.
    func ancestors(of id: PageID) -> MadeList<Card> {
        var cards: [Made<Card>] = []
        var next = id.parent
        while let above = next {
            if let page = self.cards[above] { cards.append(page.card) }
            next = above.parent
        }
        return MadeList(cards.reversed())
    }

    /// The pages directly below, in the order of lists; not the one for addresses that do not exist.
    func pages(below id: PageID) -> [PageID] {
        let notFound = edition.site.configuration.notFoundPage?.value
        return edition.site.children(of: id, in: edition.language.language).map(\.id)
            .filter { $0 != notFound }
    }

    /// The pages directly below, in the order of lists; the one being read is marked.
    func children(of id: PageID, reading current: PageID? = nil) -> MadeList<Card> {
        guard current != nil else {
            return lists.list(below: id) {
                list(edition.site.children(of: id, in: edition.language.language), reading: nil)
            }
        }
        return list(edition.site.children(of: id, in: edition.language.language), reading: current)
    }

    /// Some pages as lists show them, in their order.
    func cards(of listed: [Page]) -> MadeList<Card> { list(listed, reading: nil) }

    /// The first pages directly below, in the order of lists.
    func newest(of id: PageID, reading current: PageID? = nil) -> MadeList<Card> {
        guard let page = edition.site.page(id, in: edition.language.language) else {
            return MadeList([])
        }
        return list(edition.site.listing(of: page, 0..<Listing.newestCount), reading: current)
    }

    /// The pages that cite a source, in order of id; the one being read is marked.
    func citing(_ source: Source, reading current: PageID? = nil) -> MadeList<Card> {
        let pages = edition.site.pages(citing: source.id, in: edition.language.language)
        return list(pages, reading: current)
    }

    /// The card of the page being read, marked.
    func current(_ id: PageID) -> Made<Card>? { cards.card(of: id, isCurrent: true) }

    /// The card of a page as readers of a language see it.
    func card(of id: PageID, for reader: Edition) -> Made<Card>? { cards.card(of: id, for: reader) }

    /// What is published of the pages is in the list, which is made where it is printed.
    private func list(_ listed: [Page], reading current: PageID?) -> MadeList<Card> {
        // Not this value: what keeps the list would keep itself.
        MadeList(count: listed.count) { [cards] in
            listed.compactMap { page in
                page.id == current ? cards.card(of: page.id, isCurrent: true) : cards[page.id]?.card
            }
        }
    }
}
