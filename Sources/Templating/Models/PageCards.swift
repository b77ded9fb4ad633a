internal import SiteModel

/// The cards of all pages of a language. They do not tell which page is being read, so that all
/// pages can share them.
struct PageCards: Sendable {
    private let edition: Edition
    private let cards: [PageID: Made<Card>]

    init(_ edition: Edition) {
        var cards: [PageID: Made<Card>] = [:]
        for page in edition.site.pages where page.language == edition.language.language {
            let card = Card(page: page, edition: edition, isCurrent: false)
            cards[page.id] = CardView.view.made(of: card)
        }
        self.edition = edition
        self.cards = cards
    }

    subscript(id: PageID) -> Made<Card>? { cards[id] }

    /// The card of the page being read, marked.
    func current(_ id: PageID) -> Made<Card>? {
        edition.site.page(id, in: edition.language.language).map { page in
            CardView.view.made(of: Card(page: page, edition: edition, isCurrent: true))
        }
    }

    /// The pages directly below, in the order of lists; the one being read is marked.
    func children(of id: PageID, reading current: PageID? = nil) -> MadeList<Card> {
        list(edition.site.children(of: id, in: edition.language.language), reading: current)
    }

    /// The pages that cite a source, in order of id; the one being read is marked.
    func citing(_ source: Source, reading current: PageID? = nil) -> MadeList<Card> {
        let pages = edition.site.pages(citing: source.id, in: edition.language.language)
        return list(pages, reading: current)
    }

    private func list(_ pages: [Page], reading current: PageID?) -> MadeList<Card> {
        MadeList(
            pages.compactMap { page in
                page.id == current ? self.current(page.id) : cards[page.id]
            }
        )
    }
}
