/// Every word of a language and the leaves that have it.
struct TermIndex {
    private var terms = TermTable()
    private var reader = WordReader()
    /// By term: its places in the leaf that is being read.
    private var weights: [TermWeight] = []
    /// The terms of that leaf.
    private var met: [Int] = []
    /// Term, leaf and weight in one number, in order of leaf.
    private var postings: [UInt64] = []

    /// Adds the words of a text to the leaf that is being read.
    ///
    /// - Parameter text: UTF-8.
    mutating func add(_ text: [UInt8], _ place: TermWeight.Place) {
        reader.read(text)
        var start = 0
        for end in reader.ends {
            let isFirst = start == 0
            let term = terms.number(of: start..<end, in: reader.letters)
            start = end
            if term == weights.count { weights.append(TermWeight()) }
            if weights[term].isEmpty { met.append(term) }
            weights[term].add(place == .title && isFirst ? .titleStart : place)
        }
    }

    /// Ends a leaf; they end in order of number.
    mutating func end(leaf: Int, isProgramme: Bool) {
        for term in met {
            let weight = weights[term].value(inProgramme: isProgramme)
            postings.append(UInt64(term) << 32 | UInt64(leaf) << 8 | UInt64(weight))
            weights[term] = TermWeight()
        }
        met.removeAll(keepingCapacity: true)
    }

    /// The terms in order of letters, each with its postings in order of leaf.
    func sorted() -> [(term: ArraySlice<UInt8>, postings: ArraySlice<Posting>)] {
        var counts = [Int](repeating: 0, count: terms.count + 1)
        for posting in postings { counts[Int(posting >> 32) + 1] += 1 }
        for term in 1..<counts.count { counts[term] += counts[term - 1] }
        var next = counts
        var grouped = [Posting](repeating: Posting(leaf: 0, weight: 0), count: postings.count)
        for posting in postings {
            let term = Int(posting >> 32)
            grouped[next[term]] = Posting(
                leaf: Int(posting >> 8 & 0xFF_FFFF),
                weight: UInt8(truncatingIfNeeded: posting)
            )
            next[term] += 1
        }
        return (0..<terms.count)
            .sorted { TermOrder.precedes(terms.letters(of: $0), terms.letters(of: $1)) }
            .map { (terms.letters(of: $0), grouped[counts[$0]..<counts[$0 + 1]]) }
    }
}
