internal import SiteModel

/// The site, as pages of one language speak of it.
enum SiteView {
    static let view = View<Edition>(
        "site",
        [
            "name": .text { $0.wording.text($0.siteName) },
            "description": .text { $0.wording.text($0.site.configuration.description) },
            "publisher": .text { $0.wording.text($0.site.configuration.publisher) },
            "has-publisher": .flag {
                $0.site.configuration.publisher[$0.language.language]?.isEmpty == false
            },
            "notice": .text { $0.wording.text($0.site.configuration.notice) },
            "home": .text { $0.site.address(of: $0.homeRoute) },
            "url": .text { $0.site.url(of: $0.homeRoute) },
            "feed": .optional(FeedView.view, \.news),
            "search": .optional(SearchView.view) { edition in
                edition.site.searchPage(in: edition.language.language).map {
                    SearchPage(page: $0, edition: edition)
                }
            },
            "manifest": .text {
                $0.site.address(of: Route($0.language.language.code + "/site.webmanifest"))
            },
            "calendar": .optional(CalendarView.view) { edition in
                edition.calendar.map { (edition.site.address(of: $0), edition.site.url(of: $0)) }
            },
            "is-multilingual": .flag { $0.site.configuration.languages.count > 1 },
        ]
    )
}
