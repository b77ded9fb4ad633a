/// Numbers words in the order in which they are first met.
///
/// A table of its own, because a dictionary would make a string of every word of the site.
struct TermTable {
    private var bytes: [UInt8] = []
    /// Where each term ends in ``bytes``.
    private var ends: [Int] = []
    private var hashes: [UInt32] = []
    /// Numbers of terms by hash, with linear probing; -1 where there is none.
    private var slots = [Int32](repeating: -1, count: 1 << 12)

    var count: Int { ends.count }

    /// The letters of a term, folded.
    func letters(of term: Int) -> ArraySlice<UInt8> {
        bytes[(term == 0 ? 0 : ends[term - 1])..<ends[term]]
    }

    /// - Parameter word: The bytes in `letters` that are the word.
    mutating func number(of word: Range<Int>, in letters: [UInt8]) -> Int {
        var hash: UInt32 = 0x811C_9DC5
        for index in word { hash = (hash ^ UInt32(letters[index])) &* 0x0100_0193 }
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] >= 0 {
            let term = Int(slots[slot])
            if hashes[term] == hash, isTerm(term, word, letters) { return term }
            slot = (slot + 1) & (slots.count - 1)
        }
        slots[slot] = Int32(count)
        bytes.append(contentsOf: letters[word])
        ends.append(bytes.count)
        hashes.append(hash)
        if count * 2 > slots.count { grow() }
        return count - 1
    }

    private func isTerm(_ term: Int, _ word: Range<Int>, _ letters: [UInt8]) -> Bool {
        let start = term == 0 ? 0 : ends[term - 1]
        guard ends[term] - start == word.count else { return false }
        for offset in 0..<word.count
        where bytes[start + offset] != letters[word.lowerBound + offset] {
            return false
        }
        return true
    }

    private mutating func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for (term, hash) in hashes.enumerated() {
            var slot = Int(hash) & (slots.count - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(term)
        }
    }
}
