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
    private let part: ListPart
    let hasPage: Bool

    /// - Parameters:
    ///   - pages: Those of the language.
    ///   - part: The part of the list to go on with, if the page itself exists.
    init(_ pages: PageCards, for id: PageID, _ part: ListPart) {
        let nearest = pages.nearest(to: id)
        edition = pages.edition
        target = nearest?.page
        hasPage = nearest?.id == id
        self.part = hasPage ? part : .first
    }

    var address: String {
        guard let target else { return edition.site.configuration.baseURL.path }
        return edition.site.address(of: edition.site.route(of: target.page, part))
    }

    var title: String { target?.title ?? edition.wording.text(edition.siteName) }
}
