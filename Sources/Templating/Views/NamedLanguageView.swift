internal import SiteModel

/// A language as a page speaks of it.
enum NamedLanguageView {
    static let view = View<NamedLanguage>(
        "language",
        ["code": .text(\.language.code), "name": .text { $0.wording.name(of: $0.language) }]
    )
}

/// Any language, and the one that it is named in.
struct NamedLanguage {
    let language: Language
    let wording: Wording
}
