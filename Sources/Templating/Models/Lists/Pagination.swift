internal import SiteModel

/// A list that is spread over several pages, seen from one of them.
struct Pagination {
    /// Another page of the list, or a gap between two.
    struct Step {
        /// `nil` for a gap.
        let number: Int?
        let route: Route
        let site: Site
        let isCurrent: Bool
    }

    let list: ListPage
    let page: Page
    let site: Site

    /// `nil` where one page shows the whole list.
    init?(_ list: ListPage, of page: Page, in site: Site) {
        guard list.count > 1 else { return nil }
        self.list = list
        self.page = page
        self.site = site
    }

    var previous: Step? { list.number > 1 ? step(list.number - 1) : nil }

    var next: Step? { list.number < list.count ? step(list.number + 1) : nil }

    var steps: [Step] { list.offered.map(step) }

    private func step(_ number: Int?) -> Step {
        Step(
            number: number,
            route: site.route(of: page, ListPart(year: list.part.year, number: number ?? 1)),
            site: site,
            isCurrent: number == list.number
        )
    }
}
