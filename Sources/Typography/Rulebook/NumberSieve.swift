/// Passes over the numbers of a run that no rule looks at: those with a word behind them that is neither
/// a unit nor a month.
struct NumberSieve: Sendable {
    /// Whether a byte begins one of the words.
    private var beginnings = [Bool](repeating: false, count: 256)
    /// Whether two bytes begin one of the words; one bit for each pair.
    private var pairs = [UInt64](repeating: 0, count: 1024)

    /// - Parameter lists: The words that rules look for behind a number and a space.
    init(_ lists: [WordList]) {
        for word in lists.flatMap(\.all) {
            beginnings[Int(word[0])] = true
            guard word.count > 1 else { continue }
            let pair = Int(word[0]) << 8 | Int(word[1])
            pairs[pair >> 6] |= 1 << UInt64(pair & 63)
        }
    }

    /// Whether a rule may look at the number that begins at a place.
    func keeps(_ place: Int, of run: UnsafeBufferPointer<UInt8>) -> Bool {
        // A telephone number may begin so.
        if run[place] == UInt8(ascii: "0") { return true }
        var end = place + 1
        while end < run.count, Trigger.digits.contains(run[end]) { end += 1 }
        guard end < run.count else { return false }
        switch run[end] {
        case 0x20: return keepsWord(at: end + 1, of: run)
        // Dates, times, versions; %, ‰ and €, other spaces; the letters of ordinals, right or wrong.
        case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "%"), 0xC2, 0xE2,
            0xC3, UInt8(ascii: "e"), UInt8(ascii: "r"), UInt8(ascii: "n"), UInt8(ascii: "i"):
            return true
        default: return false
        }
    }

    private func keepsWord(at start: Int, of run: UnsafeBufferPointer<UInt8>) -> Bool {
        guard start < run.count else { return false }
        let first = run[start]
        // Other spaces, and groups of digits.
        if first == 0x20 || first == 0xC2 || first == 0xE2 || Trigger.digits.contains(first) {
            return true
        }
        guard beginnings[Int(first)] else { return false }
        guard start + 1 < run.count else { return true }
        let second = run[start + 1]
        // A symbol of one letter goes no further.
        guard (0x61...0x7A).contains(second | 0x20) else { return true }
        let pair = Int(first) << 8 | Int(second)
        return pairs[pair >> 6] & 1 << UInt64(pair & 63) != 0
    }
}
