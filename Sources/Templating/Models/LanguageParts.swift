internal import SiteModel

/// What the pages of each language share, made the first time that a page of the language is printed.
struct LanguageParts: Sendable {
    private let cards: [PageCards]
    private let parts: [Language: Memo<SharedParts>]
    private let views: SharedViews

    /// Whether a page shows all pages directly below it.
    private let lists: @Sendable (Page) -> Bool

    /// - Parameters:
    ///   - editions: The site in every language.
    ///   - lists: Whether a page shows all pages directly below it.
    init(
        _ editions: [Edition],
        views: SharedViews,
        lists: @escaping @Sendable (Page) -> Bool
    ) {
        self.lists = lists
        cards = editions.map { PageCards($0, among: editions) }
        parts = Dictionary(
            editions.map { ($0.language.language, Memo()) },
            uniquingKeysWith: { first, _ in first }
        )
        self.views = views
    }

    subscript(language: Language) -> SharedParts? {
        parts[language]?.value {
            guard let own = cards.first(where: { $0.edition.language.language == language }) else {
                preconditionFailure("every language has its cards")
            }
            return SharedParts(own, among: cards, views: views) { [lists] id in
                own.edition.site.page(id, in: language).map(lists) ?? false
            }
        }
    }
}
