extension Site {
    /// How many pages a page lists: those of its topic, else those directly below.
    package func listedCount(of page: Page) -> Int { listed(by: page).count }

    /// Some of the pages that a page lists, in the order of lists.
    ///
    /// - Parameter range: Places in the list; what lies outside is left out.
    package func listing(of page: Page, _ range: Range<Int>) -> [Page] {
        let list = listed(by: page)
        return list[range.clamped(to: list.indices)].map(self.page(at:))
    }

    /// On how many pages a list is spread, at least 1.
    package func pageCount(of page: Page) -> Int {
        let size = configuration.pageSize
        return max(1, (listedCount(of: page) + size - 1) / size)
    }

    /// Where a page of a list stands: `…/page/2/`, the first at the page's own address.
    package func route(of page: Page, number: Int) -> Route {
        number == 1 ? page.route : Route(page.route.path + "page/\(number)/")
    }

    /// The page of a topic in a language; `nil` where the site has none.
    package func topicPage(_ topic: String, in language: Language) -> Page? {
        configuration.topicsPage.flatMap { page($0.value.child(named: topic), in: language) }
    }

    /// The topic that a page is about as a whole: the one that it is named after, below the page that
    /// site.yml names.
    package func topic(of page: Page) -> SiteConfiguration.Topic? {
        guard let index = configuration.topicsPage, page.id.parent == index.value else {
            return nil
        }
        return configuration.topics.first { $0.name == page.id.name }
    }
}
