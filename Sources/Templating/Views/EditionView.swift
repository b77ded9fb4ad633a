internal import SiteModel

/// What is the same on every page of a language.
enum EditionView {
    static func view(
        strings: View<Edition>,
        assets: View<Edition>,
        integrity: View<Edition>
    ) -> View<Edition> {
        View(
            "edition",
            [
                "language": .record(LanguageView.view) { $0.language },
                "base": .text { $0.site.configuration.baseURL.path },
                "site": .record(SiteView.view) { $0 },
                "strings": .record(strings) { $0 },
                "assets": .record(assets) { $0 },
                "integrity": .record(integrity) { $0 },
            ]
        )
    }
}
