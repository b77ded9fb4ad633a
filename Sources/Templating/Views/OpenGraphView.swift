internal import SiteModel

/// What social networks show of a page besides its title, its summary and its address.
///
/// Source: The Open Graph protocol (https://ogp.me).
enum OpenGraphView {
    static let view = View<OpenGraph>(
        "open graph",
        [
            "type": .text { $0.isArticle ? "article" : "website" },
            "locale": .optionalText { OpenGraph.locale(of: $0.language) },
            "other-locales": .list(of: locale) { $0.otherLocales },
            "published": .optionalText { $0.time(of: $0.page.date) },
            "modified": .optionalText { $0.time(of: $0.page.updated) },
            "image": .optional(image, \.image),
            "card": .text { $0.image == nil ? "summary" : "summary_large_image" },
        ]
    )

    private static let locale = View<String>("locale", ["name": .text { $0 }])

    private static let image = View<(picture: Illustration, url: String)>(
        "open graph image",
        [
            "url": .text(\.url),
            "width": .text(\.picture.width),
            "height": .text(\.picture.height),
            "alt": .text(\.picture.alternative),
        ]
    )
}

struct OpenGraph {
    let page: Page
    /// That of the page’s text.
    let language: SiteConfiguration.SiteLanguage
    /// Those of its translations.
    let otherLocales: [String]
    /// The first picture that the page’s fields give, with its absolute URL; the place of a picture
    /// that is made for a page that gives none.
    let image: (picture: Illustration, url: String)?

    init(_ document: Document) {
        page = document.page
        language = document.textEdition.language
        otherLocales = document.translations.filter { !$0.isCurrent }
            .compactMap { Self.locale(of: $0.page.edition.language) }
        let site = document.site
        let scope = document.scope
        image = page.fields.lazy
            .compactMap { Illustration($0.value, in: scope) }
            .first
            .map { ($0, site.configuration.baseURL.absolute($0.address)) }
    }

    /// Only what the page’s text itself is has a date of publication; its type says so.
    var isArticle: Bool { page.type.isArticle }

    /// `fr_FR`; `nil` where site.yml does not say which country’s language is meant, which is not
    /// guessed.
    static func locale(of language: SiteConfiguration.SiteLanguage) -> String? {
        let parts = language.locale.code.split(separator: "-")
        guard let territory = parts.dropFirst().first(where: { $0.count == 2 }) else { return nil }
        return parts[0] + "_" + territory.uppercased()
    }

    /// A date of an article that is a point in time to Open Graph: a day at least.
    func time(of date: PartialDate?) -> String? {
        guard isArticle, let date, date.precision >= .day else { return nil }
        return date.description
    }
}
