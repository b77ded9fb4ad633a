internal import SiteModel

/// The page in a language that has it.
enum TranslationView {
    static let view = View<Translation>(
        "translation",
        [
            "code": .text(\.page.edition.language.language.code),
            "name": .text(\.page.edition.language.name),
            "address": .text { $0.page.edition.site.address(of: $0.route) },
            "url": .text { $0.page.edition.site.url(of: $0.route) },
            "title": .text(\.page.title),
            "is-current": .flag(\.isCurrent),
        ]
    )
}

struct Translation {
    let page: ListedPage
    /// Where the same part of the page's list stands.
    let route: Route
    let isCurrent: Bool
}
