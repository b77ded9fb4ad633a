/// Finds the beginnings of words that have a line of their own: `co*` lists the leaves of all words that
/// begin with `co`, where the lines of those words are too many to be fetched.
struct PrefixLines {
    /// In bytes: the words of a beginning without a line of its own take no more.
    static let limit = 6_000

    private let terms: [(term: ArraySlice<UInt8>, postings: ArraySlice<Posting>)]
    /// By term: where its line ends when all are written one after the other.
    private let ends: [Int]
    private let leafCount: Int
    private(set) var lines: [(key: [UInt8], code: [UInt8])] = []

    /// - Parameters:
    ///   - terms: In order.
    ///   - sizes: Of their lines, in bytes.
    init(
        _ terms: [(term: ArraySlice<UInt8>, postings: ArraySlice<Posting>)],
        sizes: [Int],
        leafCount: Int
    ) {
        self.terms = terms
        self.leafCount = leafCount
        var end = 0
        ends = sizes.map {
            end += $0
            return end
        }
        add(terms.indices, below: 0)
    }

    /// - Parameters:
    ///   - range: Terms that share a beginning.
    ///   - length: Its length in bytes.
    private mutating func add(_ range: Range<Int>, below length: Int) {
        var first = range.lowerBound
        while first < range.upperBound {
            let term = terms[first].term
            guard term.count > length else {
                first += 1
                continue
            }
            var size = 1
            while length + size < term.count,
                TextFolding.isContinuation(term[term.startIndex + length + size])
            { size += 1 }
            let prefix = term.prefix(length + size)
            var end = first + 1
            while end < range.upperBound, terms[end].term.starts(with: prefix) { end += 1 }
            if end - first > 1, ends[end - 1] - (first == 0 ? 0 : ends[first - 1]) > Self.limit {
                append(prefix, of: first..<end)
                add(first..<end, below: prefix.count)
            }
            first = end
        }
    }

    private mutating func append(_ prefix: ArraySlice<UInt8>, of range: Range<Int>) {
        var weights = [UInt8](repeating: 0, count: leafCount)
        for term in terms[range] {
            for posting in term.postings {
                weights[posting.leaf] = max(weights[posting.leaf], posting.weight)
            }
        }
        let postings = weights.enumerated().compactMap { leaf, weight in
            weight == 0 ? nil : Posting(leaf: leaf, weight: weight)
        }
        var code: [UInt8] = []
        PostingCode.append(postings, to: &code)
        lines.append((Array(prefix) + [UInt8(ascii: "*")], code))
    }
}
