internal import SiteModel

/// A year of a list that has a page of its own: `{{#page.years}}`.
enum ListedYearView {
    static let view = View<ListedYear>(
        "year",
        [
            "year": .text { String($0.year) },
            "address": .text { $0.site.address(of: $0.route) },
            "url": .text { $0.site.url(of: $0.route) },
            "is-current": .flag(\.isCurrent),
        ]
    )
}

/// The pages of one year, of those that a page lists.
struct ListedYear {
    let year: Int
    /// The page whose list it is of.
    let page: Page
    let site: Site
    /// Whether it is what stands here.
    let isCurrent: Bool

    var route: Route { site.route(of: page, ListPart(year: year)) }
}
