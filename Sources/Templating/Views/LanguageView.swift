internal import SiteModel

/// A language of the site.
enum LanguageView {
    static let view = View<SiteConfiguration.SiteLanguage>(
        "language",
        [
            "code": .text(\.language.code),
            "name": .text(\.name),
            "direction": .text(\.direction.rawValue),
        ]
    )
}
