/// What the pages that site.yml has listed by year list of each.
struct YearLists: Sendable {
    /// By the places of the pages that list.
    private var yearsByPage: [Int: [Int: [Int]]] = [:]

    /// - Parameters:
    ///   - lists: Places of pages that list, each with the places of those that it lists.
    ///   - pages: All pages.
    init(_ lists: [(page: Int, listed: [Int])], of pages: [Page]) {
        for (page, listed) in lists {
            var years: [Int: [Int]] = [:]
            for index in listed {
                guard let year = pages[index].date?.year else { continue }
                years[year, default: []].append(index)
            }
            // The list of a single year would be the whole list once more.
            if years.count > 1 { yearsByPage[page] = years }
        }
    }

    /// The newest first.
    func years(of page: Int) -> [Int] { yearsByPage[page]?.keys.sorted(by: >) ?? [] }

    /// Places of pages, in the order of the whole list.
    func pages(of page: Int, in year: Int) -> [Int] { yearsByPage[page]?[year] ?? [] }
}
