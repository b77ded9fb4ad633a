internal import SiteModel

/// One page of a list that is spread over several, or of a year of it, or the whole list.
struct ListPage {
    let part: ListPart
    /// How many pages the list, or the year, is spread over.
    let count: Int
    /// The years that have a page of their own, the newest first.
    let years: [Int]
    /// The listed pages that this page shows.
    let pages: [Page]

    /// From 1.
    var number: Int { part.number }

    init(_ part: ListPart, of page: Page, in site: Site, isSpread: Bool) {
        self.part = part
        if isSpread {
            let size = site.configuration.pageSize
            let range = (part.number - 1) * size..<part.number * size
            count = site.pageCount(of: page, in: part.year)
            years = site.years(of: page)
            pages = site.listing(of: page, range, in: part.year)
        } else {
            count = 1
            years = []
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
