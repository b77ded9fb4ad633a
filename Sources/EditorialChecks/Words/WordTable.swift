/// Looks up words by their bytes, ASCII capitals as small letters, without making a string.
struct WordTable<Meaning: Sendable>: Sendable {
    /// A word in the table, or an empty place.
    private struct Place {
        let hash: UInt32
        /// The word's bytes, in ``letters``; empty for an empty place.
        let start: Int32
        let end: Int32
    }

    /// Open addressing; the count is a power of two, at most half of the places are taken.
    private var places: [Place]
    /// The meaning of the word at each place.
    private var meanings: [Meaning?]
    /// The words, one behind the other.
    private var letters: [UInt8] = []
    private let mask: Int
    private let longest: Int
    /// For each first byte, as a small letter, the lengths of the words that begin with it, one bit each.
    private var lengths = [UInt64](repeating: 0, count: 256)

    /// - Parameter words: Each in small letters; of two that are the same, the first holds.
    init(_ words: [(String, Meaning)]) {
        var count = 16
        while count < words.count * 2 { count *= 2 }
        mask = count - 1
        places = Array(repeating: Place(hash: 0, start: 0, end: 0), count: count)
        meanings = Array(repeating: nil, count: count)
        longest = words.map(\.0.utf8.count).max() ?? 0
        for (word, meaning) in words {
            let bytes = Array(word.utf8)
            let (place, hash) = bytes.withUnsafeBufferPointer(place)
            if !bytes.isEmpty, places[place].start == places[place].end {
                let start = Int32(letters.count)
                letters += bytes
                places[place] = Place(hash: hash, start: start, end: Int32(letters.count))
                meanings[place] = meaning
                lengths[Int(bytes[0])] |= 1 << UInt64(min(bytes.count, 63))
            }
        }
    }

    /// Whether the table may have a word, by its first byte and its length: most words it has not.
    func mayHave(first byte: UInt8, count: Int) -> Bool {
        lengths[Int(Self.small(byte))] & 1 << UInt64(min(count, 63)) != 0
    }

    /// What a word means; `nil` for one that the table does not have.
    func meaning(of word: ArraySlice<UInt8>) -> Meaning? {
        word.withUnsafeBufferPointer(meaning)
    }

    /// What a word means; `nil` for one that the table does not have.
    func meaning(of word: UnsafeBufferPointer<UInt8>) -> Meaning? {
        word.count > longest ? nil : meanings[place(of: word).place]
    }

    /// The place where a word is, or would be.
    private func place(of word: UnsafeBufferPointer<UInt8>) -> (place: Int, hash: UInt32) {
        var hash: UInt32 = 0x811C_9DC5
        for byte in word { hash = (hash ^ UInt32(Self.small(byte))) &* 0x0100_0193 }
        var place = Int(hash ^ hash >> 15) & mask
        places.withUnsafeBufferPointer { places in
            while places[place].start < places[place].end,
                places[place].hash != hash || !isSame(places[place], word)
            {
                place = (place + 1) & mask
            }
        }
        return (place, hash)
    }

    private func isSame(_ known: Place, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard Int(known.end - known.start) == word.count else { return false }
        for offset in word.indices
        where letters[Int(known.start) + offset] != Self.small(word[offset]) {
            return false
        }
        return true
    }

    private static func small(_ byte: UInt8) -> UInt8 {
        byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
    }
}
