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
    private let target: Page?
    let hasPage: Bool

    init(_ edition: Edition, for id: PageID) {
        self.edition = edition
        var next: PageID? = id
        var found: Page?
        while found == nil, let place = next {
            found = edition.site.page(place, in: edition.language.language)
            next = place.parent
        }
        target = found
        hasPage = found?.id == id
    }

    var address: String {
        target.map { edition.site.address(of: $0.route) }
            ?? edition.site.configuration.baseURL.path
    }

    var title: String { edition.wording.text(target?.title ?? edition.siteName) }
}
