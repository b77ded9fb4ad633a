internal import SiteModel

/// What `languages.mustache` sees: the page that offers the languages of the site, at `/`, and the
/// page for an address that does not exist in any of them.
enum RootView {
    static func view(
        strings: View<Edition>,
        assets: View<Edition>,
        integrity: View<Edition>
    ) -> View<RootPage> {
        let language = RootLanguageView.view(strings: strings)
        return View(
            "languages",
            [
                "base": .text { $0.site.configuration.baseURL.path },
                "url": .text { $0.site.url(of: Route("")) },
                "default-url": .text { $0.site.url(of: Route("")) },
                "names": .text { $0.names },
                "structured-data": .markup(\.structuredData),
                "assets": .record(assets) { $0.edition },
                "integrity": .record(integrity) { $0.edition },
                "languages": .list(of: language, \.languages),
                "is-not-found": .flag(\.isNotFound),
            ]
        )
    }
}

struct RootPage {
    /// Of the default language.
    let edition: Edition
    /// The languages that have a home page.
    let languages: [RootLanguage]
    let isNotFound: Bool
    /// JSON-LD that can stand in a `script` element; empty at `/404.html`.
    let structuredData: [UInt8]

    /// What the site is called in each language.
    var names: String {
        languages.map { $0.wording.text($0.edition.siteName) }.joined(separator: " · ")
    }

    var site: Site { edition.site }
}
