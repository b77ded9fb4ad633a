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
        indices.sorted { precedes(pages[$0], pages[$1]) }
    }

    private func precedes(_ one: Page, _ other: Page) -> Bool {
        switch (placeByName[one.id.name], placeByName[other.id.name]) {
        case (let left?, let right?): return left < right
        case (_?, nil): return true
        case (nil, _?): return false
        case (nil, nil): break
        }
        switch (one.date, other.date) {
        case (let left?, let right?) where left != right: return right < left
        case (_?, nil): return true
        case (nil, _?): return false
        default: break
        }
        return (one.title, one.id) < (other.title, other.id)
    }
}
