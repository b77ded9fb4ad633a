internal import SiteModel

/// The page in a language that has it.
enum TranslationView {
    static let view = View<Translation>(
        "translation",
        [
            "code": .text(\.page.language.code),
            "name": .text(\.edition.language.name),
            "address": .text { $0.edition.site.address(of: $0.page.route) },
            "url": .text { $0.edition.site.url(of: $0.page.route) },
            "title": .text { $0.edition.wording.text($0.page.title) },
            "is-current": .flag(\.isCurrent),
        ]
    )
}

struct Translation {
    let page: Page
    let edition: Edition
    let isCurrent: Bool
}
