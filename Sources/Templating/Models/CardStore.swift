internal import SiteModel
internal import Synchronization

/// The cards of a language that were made so far.
///
/// A class, so that all who show cards share them.
final class CardStore: Sendable {
    private let edition: Edition
    private let editions: [Edition]
    private let made: Mutex<[PageID: ListedPage]>

    /// - Parameter editions: The site in every language.
    init(_ edition: Edition, among editions: [Edition]) {
        self.edition = edition
        self.editions = editions
        // Nearly every page has its card: others do not wait while the table grows.
        made = Mutex(Dictionary(minimumCapacity: edition.site.pages.count / max(1, editions.count)))
    }

    /// What stands at the page's address in the language, as lists show it; `nil` where nothing does.
    subscript(id: PageID) -> ListedPage? {
        if let known = made.withLock({ $0[id] }) { return known }
        guard let page = edition.site.page(id, in: edition.language.language) else { return nil }
        let words = editions.first { $0.language.language == page.textLanguage } ?? edition
        let listed = ListedPage(page, in: edition, wordsOf: words)
        made.withLock { $0[id] = listed }
        return listed
    }

    /// A card of its own.
    ///
    /// - Parameters:
    ///   - reader: The language of those who see it; that of the cards when `nil`.
    ///   - isCurrent: Whether it is that of the page being read.
    func card(of id: PageID, for reader: Edition? = nil, isCurrent: Bool = false) -> Made<Card>? {
        guard let listed = self[id] else { return nil }
        let card = Card(
            page: listed.page,
            title: listed.title,
            shortTitle: listed.shortTitle,
            edition: listed.textEdition,
            textLanguage: TextLanguage(of: listed.textEdition, for: reader ?? edition),
            isCurrent: isCurrent
        )
        return CardView.view.made(of: card)
    }
}

/// The lists of cards that were asked for so far, by the page that they stand below.
final class ListStore: Sendable {
    private let made = Mutex<[PageID: MadeList<Card>]>([:])

    func list(below id: PageID, _ make: () -> MadeList<Card>) -> MadeList<Card> {
        if let known = made.withLock({ $0[id] }) { return known }
        let list = make()
        made.withLock { $0[id] = list }
        return list
    }
}
