internal import SiteModel

/// Another language of the site, and where to go on reading in it.
enum OtherLanguageView {
    static let view = View<OtherLanguage>(
        "other language",
        [
            "code": .text(\.edition.language.language.code),
            "name": .text(\.edition.language.name),
            "direction": .text(\.edition.language.direction.rawValue),
            "address": .text(\.address),
            "has-page": .flag(\.hasPage),
            "title": .text(\.title),
        ]
    )
}

struct OtherLanguage {
    let edition: Edition
    /// The page itself, else the nearest page above it, else nothing but the choice of languages.
    private let target: ListedPage?
    let hasPage: Bool

    /// - Parameter pages: Those of the language.
    init(_ pages: PageCards, for id: PageID) {
        let nearest = pages.nearest(to: id)
        edition = pages.edition
        target = nearest?.page
        hasPage = nearest?.id == id
    }

    var address: String { target?.address ?? edition.site.configuration.baseURL.path }
    var title: String { target?.title ?? edition.wording.text(edition.siteName) }
}
