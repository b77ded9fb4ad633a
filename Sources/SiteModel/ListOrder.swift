/// The order in which a page lists the pages below it.
struct ListOrder {
    private let placeByName: [String: Int]

    /// - Parameter names: The folder names that the page's `order` gives.
    init(of names: [String]) {
        placeByName = Dictionary(
            names.enumerated().map { ($1, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    func sorted(_ indices: [Int], of pages: [Page]) -> [Int] {
        // What decides in most cases is made once for each page.
        indices.map { entry($0, of: pages) }.sorted().map(\.index)
    }

    /// A list in which some pages may have left their places.
    ///
    /// - Parameters:
    ///   - list: In order but for those pages.
    ///   - indices: The pages.
    func mended(_ list: [Int], moving indices: Set<Int>, of pages: [Page]) -> [Int] {
        var list = list.filter { !indices.contains($0) }
        for index in indices {
            let entry = entry(index, of: pages)
            var (low, high) = (0, list.count)
            while low < high {
                let middle = (low + high) / 2
                if self.entry(list[middle], of: pages) < entry {
                    low = middle + 1
                } else {
                    high = middle
                }
            }
            list.insert(index, at: low)
        }
        return list
    }

    private func entry(_ index: Int, of pages: [Page]) -> Entry {
        Entry(page: pages[index], index: index, place: placeByName[pages[index].id.name])
    }
}

/// A page on its way to its place in a list.
private struct Entry: Comparable {
    let page: Page
    let index: Int
    /// Among the names that the order gives; behind them when it is not.
    let place: Int
    let minute: Int?

    init(page: Page, index: Int, place: Int?) {
        self.page = page
        self.index = index
        self.place = place ?? .max
        minute = page.date?.earliestMinute
    }

    static func < (one: Entry, other: Entry) -> Bool {
        if one.place != other.place { return one.place < other.place }
        if one.place == .max {
            switch (one.minute, other.minute) {
            case (let left?, let right?) where left != right: return right < left
            case (_?, nil): return true
            case (nil, _?): return false
            default: break
            }
            if let left = one.page.date, let right = other.page.date, left != right {
                return right < left
            }
        }
        return (one.page.title, one.page.id) < (other.page.title, other.page.id)
    }

    static func == (one: Entry, other: Entry) -> Bool { one.index == other.index }
}
