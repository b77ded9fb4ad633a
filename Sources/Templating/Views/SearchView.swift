internal import SiteModel

/// The search of a language, where the site has a page for it.
enum SearchView {
    static let view = View<SearchPage>(
        "search",
        [
            "address": .text { $0.edition.site.address(of: $0.page.route) },
            "index": .text { search in
                let edition = search.edition
                return edition.site.address(of: SearchAddresses(edition.language.language).index)
            },
        ]
    )
}

/// The page that searches the pages of an edition.
struct SearchPage {
    let page: Page
    let edition: Edition
}
