/// Which page stands before and behind each page of a list. Every page is in one list at most: that
/// of the page above it.
struct PageNeighbours: Sendable {
    private var before: [Int?]
    private var behind: [Int?]

    /// - Parameters:
    ///   - lists: Places of pages, in the order of the lists.
    ///   - count: How many pages there are.
    init(in lists: some Sequence<[Int]>, count: Int) {
        before = Array(repeating: nil, count: count)
        behind = before
        for list in lists {
            for (one, other) in zip(list, list.dropFirst()) {
                behind[one] = other
                before[other] = one
            }
        }
    }

    func before(_ page: Int) -> Int? { before[page] }

    func behind(_ page: Int) -> Int? { behind[page] }
}
