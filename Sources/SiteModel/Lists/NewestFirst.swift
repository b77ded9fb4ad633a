/// The order by date: the newest first, pages without a date behind; those of one date in order of
/// id.
enum NewestFirst {
    /// Places of pages in this order.
    static func sorted(_ indices: [Int], of pages: [Page]) -> [Int] {
        // What decides in most cases is made once for each page.
        let keyed = indices.map { (pages[$0].date?.earliestMinute ?? .min, $0) }
        return keyed.sorted { one, other in
            if one.0 != other.0 { return one.0 > other.0 }
            return precedes(pages[one.1], pages[other.1])
        }
        .map(\.1)
    }

    static func precedes(_ one: Page, _ other: Page) -> Bool {
        switch (one.date, other.date) {
        case (let left?, let right?) where left != right: right < left
        case (_?, nil): true
        case (nil, _?): false
        default: one.id < other.id
        }
    }
}
