/// Looks up words by their bytes, ASCII capitals as small letters, without making a string.
struct WordTable<Meaning: Sendable>: Sendable {
    /// Open addressing; the count is a power of two, at most half of the places are taken.
    private var places: [(word: [UInt8], meaning: Meaning)?]
    private let mask: Int
    private let longest: Int

    /// - Parameter words: Each in small letters; of two that are the same, the first holds.
    init(_ words: [(String, Meaning)]) {
        var count = 16
        while count < words.count * 2 { count *= 2 }
        mask = count - 1
        places = Array(repeating: nil, count: count)
        longest = words.map(\.0.utf8.count).max() ?? 0
        for (word, meaning) in words {
            let bytes = Array(word.utf8)
            let place = place(of: bytes[...])
            if places[place] == nil { places[place] = (bytes, meaning) }
        }
    }

    /// What a word means; `nil` for one that the table does not have.
    func meaning(of word: ArraySlice<UInt8>) -> Meaning? {
        word.count > longest ? nil : places[place(of: word)]?.meaning
    }

    /// The place where a word is, or would be.
    private func place(of word: ArraySlice<UInt8>) -> Int {
        var hash: UInt32 = 0x811C_9DC5
        for byte in word { hash = (hash ^ UInt32(Self.small(byte))) &* 0x0100_0193 }
        var place = Int(hash ^ hash >> 15) & mask
        while let known = places[place], !Self.isSame(known.word, word) {
            place = (place + 1) & mask
        }
        return place
    }

    private static func isSame(_ known: [UInt8], _ word: ArraySlice<UInt8>) -> Bool {
        known.count == word.count && zip(known, word).allSatisfy { $0 == small($1) }
    }

    private static func small(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
    }
}
