internal import SiteModel

/// One page of a list that is spread over several, or the whole list.
struct ListPage {
    /// From 1.
    let number: Int
    /// How many pages the list is spread over.
    let count: Int
    /// The listed pages that this page shows.
    let pages: [Page]

    /// - Parameter number: From 1.
    init(_ number: Int, of page: Page, in site: Site, isSpread: Bool) {
        self.number = number
        if isSpread {
            let size = site.configuration.pageSize
            count = site.pageCount(of: page)
            pages = site.listing(of: page, (number - 1) * size..<number * size)
        } else {
            count = 1
            pages = []
        }
    }

    /// The numbers that a reader is offered: the first, the last, and those around this one; a gap is
    /// `nil`. Few enough that a long list costs no more for each of its pages.
    var offered: [Int?] {
        var offered: [Int?] = []
        var last = 0
        for candidate in [1, number - 2, number - 1, number, number + 1, number + 2, count]
        where candidate > last && candidate <= count {
            if candidate == last + 2 { offered.append(last + 1) }
            if candidate > last + 2 { offered.append(nil) }
            offered.append(candidate)
            last = candidate
        }
        return offered
    }
}
