internal import SiteModel

/// The page in a language that has it.
enum TranslationView {
    static let view = View<Translation>(
        "translation",
        [
            "code": .text(\.page.edition.language.language.code),
            "name": .text(\.page.edition.language.name),
            "address": .text(\.page.address),
            "url": .text(\.page.url),
            "title": .text(\.page.title),
            "is-current": .flag(\.isCurrent),
        ]
    )
}

struct Translation {
    let page: ListedPage
    let isCurrent: Bool
}
