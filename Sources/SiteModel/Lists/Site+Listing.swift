extension Site {
    /// How many pages a page lists: those of its topic, else those directly below.
    ///
    /// - Parameter year: Of which year; of all when `nil`.
    package func listedCount(of page: Page, in year: Int? = nil) -> Int {
        if year != nil { return listed(by: page, in: year).count }
        if let topic = topic(of: page) { return lists.count(on: topic.name, in: page.language) }
        return childrenByPlace[Place(id: page.id, language: page.language)]?.count ?? 0
    }

    /// Some of the pages that a page lists, in the order of lists.
    ///
    /// - Parameters:
    ///   - range: Places in the list; what lies outside is left out.
    ///   - year: Of which year; of all when `nil`.
    package func listing(of page: Page, _ range: Range<Int>, in year: Int? = nil) -> [Page] {
        let list = listed(by: page, in: year)
        return list[range.clamped(to: list.indices)].map(self.page(at:))
    }

    /// On how many pages a list, or a year of it, is spread, at least 1.
    package func pageCount(of page: Page, in year: Int? = nil) -> Int {
        let size = configuration.pageSize
        return max(1, (listedCount(of: page, in: year) + size - 1) / size)
    }

    /// The years that a list has pages of, the newest first; none where site.yml does not have it listed by
    /// year, and none where there is only one.
    package func years(of page: Page) -> [Int] {
        guard configuration.yearPages.contains(where: { $0.value == page.id }) else { return [] }
        return index(of: page).map(yearLists.years(of:)) ?? []
    }

    /// What of a list stands elsewhere than at the page's own address: its further pages, then each year.
    package func furtherParts(of page: Page) -> [ListPart] {
        let count = pageCount(of: page)
        var parts = count == 1 ? [] : (2...count).map { ListPart(number: $0) }
        for year in years(of: page) {
            parts += (1...pageCount(of: page, in: year)).map { ListPart(year: year, number: $0) }
        }
        return parts
    }

    /// Whether a page has such a part of its list.
    package func has(_ part: ListPart, of page: Page) -> Bool {
        if part == .first { return true }
        if let year = part.year, !years(of: page).contains(year) { return false }
        return part.number <= pageCount(of: page, in: part.year)
    }

    /// Where a part of a list stands: `…/2021/`, `…/page/2/`, `…/2021/page/2/`, the first at the page's own
    /// address.
    package func route(of page: Page, _ part: ListPart) -> Route {
        if part == .first { return page.route }
        let year = part.year.map { "\($0)/" } ?? ""
        return Route(page.route.path + year + (part.number == 1 ? "" : "page/\(part.number)/"))
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

    private func listed(by page: Page, in year: Int?) -> [Int] {
        guard let year else { return listed(by: page) }
        return index(of: page).map { yearLists.pages(of: $0, in: year) } ?? []
    }
}
