/// What pages are about, by number from 0: topics, and the pages that they refer to. A page that others refer
/// to counts as referring to itself.
struct PageThings: Sendable {
    private enum Thing: Hashable {
        case topic(String)
        case page(PageID)
    }

    /// By place of a page.
    private var things: [[Int]]
    private var own: [Int?]
    /// How many things there are.
    let count: Int

    /// - Parameters:
    ///   - candidates: Places of the pages that can be related to others; the rest is about nothing.
    ///   - pages: All pages.
    init(of candidates: [Int], among pages: [Page]) {
        things = Array(repeating: [], count: pages.count)
        own = Array(repeating: nil, count: pages.count)
        let referenced = Set(candidates.lazy.flatMap { pages[$0].references })
        var numbers: [Thing: Int] = [:]
        func number(of thing: Thing) -> Int {
            if let known = numbers[thing] { return known }
            numbers[thing] = numbers.count
            return numbers.count - 1
        }
        for index in candidates {
            let page = pages[index]
            var shared = page.topics.map { number(of: .topic($0)) }
            shared += page.references.map { number(of: .page($0)) }
            if referenced.contains(page.id) {
                let number = number(of: .page(page.id))
                own[index] = number
                if !shared.contains(number) { shared.append(number) }
            }
            things[index] = shared.sorted()
        }
        count = numbers.count
    }

    /// What a page is about, in ascending order.
    subscript(page: Int) -> [Int] { things[page] }

    /// The number that a page has as a thing, where others refer to it.
    func own(_ page: Int) -> Int? { own[page] }
}
