/// The longest strictly increasing subsequence, in n log n steps (Fredman, “On computing the length of
/// longest increasing subsequences”, 1975).
enum IncreasingRun {
    /// The indices of its members; places without a number are passed over.
    static func indices(of numbers: [Int?]) -> Set<Int> {
        // For each length the index where the best run of that length ends.
        var ends: [(number: Int, index: Int)] = []
        var previous = [Int](repeating: -1, count: numbers.count)
        for (index, number) in numbers.enumerated() {
            guard let number else { continue }
            var (low, high) = (0, ends.count)
            while low < high {
                let middle = (low + high) / 2
                if ends[middle].number < number { low = middle + 1 } else { high = middle }
            }
            if low > 0 { previous[index] = ends[low - 1].index }
            if low == ends.count {
                ends.append((number, index))
            } else {
                ends[low] = (number, index)
            }
        }
        var members: Set<Int> = []
        var next = ends.last?.index ?? -1
        while next >= 0 {
            members.insert(next)
            next = previous[next]
        }
        return members
    }
}
