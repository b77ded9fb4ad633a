/// Tells quickly that a word is none of some words, by its first and its last byte and its length: most
/// words of a text are passed over without being looked up.
struct WordSieve: Sendable {
    /// One bit for each of 4,096 kinds of word.
    private var bits = [UInt64](repeating: 0, count: 64)

    /// - Parameter words: In small letters; capitals of ASCII count as small letters.
    init(_ words: some Sequence<String>) {
        for word in words {
            let bytes = word.utf8
            guard let first = bytes.first, let last = bytes.last else { continue }
            let kind = Self.kind(first, last, bytes.count)
            bits[kind >> 6] |= 1 << UInt64(kind & 63)
        }
    }

    /// Whether a word may be one of the words; `false` only where it is none.
    func mayHold(first: UInt8, last: UInt8, count: Int) -> Bool {
        let kind = Self.kind(first, last, count)
        return bits[kind >> 6] & 1 << UInt64(kind & 63) != 0
    }

    private static func kind(_ first: UInt8, _ last: UInt8, _ count: Int) -> Int {
        (Int(first & 0x1F) * 37 ^ Int(last & 0x1F) << 7 ^ count << 3) & 0xFFF
    }
}
