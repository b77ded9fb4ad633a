internal import SiteModel

/// The pages of a language as lists show them, made once. Their cards do not tell which page is being
/// read, so that all pages can share them.
struct PageCards: Sendable {
    let edition: Edition
    private let pages: [PageID: ListedPage]
    /// The pages directly below each page, so that the pages of a long list can share it.
    private let children: [PageID: MadeList<Card>]

    /// - Parameter editions: The site in every language.
    init(_ edition: Edition, among editions: [Edition]) {
        var pages: [PageID: ListedPage] = [:]
        for page in edition.site.pages where page.language == edition.language.language {
            pages[page.id] = ListedPage(page, in: edition, wordsOf: edition)
        }
        for page in edition.site.fallbacks where page.language == edition.language.language {
            let words = editions.first { $0.language.language == page.textLanguage } ?? edition
            pages[page.id] = ListedPage(page, in: edition, wordsOf: words)
        }
        self.edition = edition
        self.pages = pages
        children = pages.reduce(into: [:]) { lists, entry in
            let below = edition.site.children(of: entry.key, in: edition.language.language)
            guard !below.isEmpty else { return }
            lists[entry.key] = MadeList(below.compactMap { pages[$0.id]?.card })
        }
    }

    subscript(id: PageID) -> ListedPage? { pages[id] }

    /// The page itself, else the nearest page above it.
    func nearest(to id: PageID) -> (page: ListedPage, id: PageID)? {
        if let page = pages[id] { return (page, id) }
        return id.parent.flatMap(nearest)
    }

    /// From the home page down to the parent.
    func ancestors(of id: PageID) -> MadeList<Card> {
        var cards: [Made<Card>] = []
        var next = id.parent
        while let above = next {
            if let page = pages[above] { cards.append(page.card) }
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
        guard current != nil else { return children[id] ?? MadeList([]) }
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
    func current(_ id: PageID) -> Made<Card>? { card(of: id, for: edition, isCurrent: true) }

    /// The card of a page as readers of a language see it.
    func card(of id: PageID, for reader: Edition, isCurrent: Bool = false) -> Made<Card>? {
        guard let page = edition.site.page(id, in: edition.language.language),
            let listed = pages[id]
        else { return nil }
        let card = Card(
            page: page,
            title: listed.title,
            shortTitle: listed.shortTitle,
            edition: listed.textEdition,
            textLanguage: TextLanguage(of: listed.textEdition, for: reader),
            isCurrent: isCurrent
        )
        return CardView.view.made(of: card)
    }

    private func list(_ listed: [Page], reading current: PageID?) -> MadeList<Card> {
        MadeList(
            listed.compactMap { page in
                page.id == current ? self.current(page.id) : pages[page.id]?.card
            }
        )
    }
}
