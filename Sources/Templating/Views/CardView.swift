internal import SiteModel

/// A page as lists show it.
enum CardView {
    static let name = "card"

    /// Begins with the names of ``unmarked``: what is made of this view serves for both.
    static let view = View<Card>(name, names + [(mark, .flag(\.isCurrent))], subject: "id")

    /// What ``unmarked`` lacks.
    static let mark = "is-current"

    /// A card that does not tell whether its page is the one being read.
    static let unmarked = View<Card>(name, names, subject: "id")

    private static let names: [(name: String, facet: Facet<Card>)] = [
        ("id", .text(\.page.id.path)),
        ("title", .text(\.title)),
        ("short-title", .text(\.shortTitle)),
        ("summary", .text { $0.edition.wording.text($0.page.summary ?? "") }),
        ("has-summary", .flag { $0.page.summary?.isEmpty == false }),
        ("address", .text { $0.edition.site.address(of: $0.page.route) }),
        ("type", .text(\.page.type.name)),
        ("type-label", .text { $0.edition.label(of: $0.page.type) }),
        ("date", .optional(DateView.view) { $0.edition.worded($0.page.date) }),
        ("text-language", .optional(TextLanguageView.view, \.textLanguage)),
        ("has-topics", .flag { !$0.page.topics.isEmpty }),
        ("topics", .list(of: TopicView.view) { $0.edition.topics(named: $0.page.topics) }),
    ]
}

/// A page that another page lists.
struct Card {
    let page: Page
    /// Set, without markup.
    let title: String
    /// Set, without markup, for menus and breadcrumbs.
    let shortTitle: String
    /// The site in the language of the page's words.
    let edition: Edition
    /// The language of the page's words, where it is not that of the list.
    let textLanguage: TextLanguage?
    /// Whether the page is the one being read.
    let isCurrent: Bool
}
