/// A few words to look for at a place, found by their first byte.
struct WordList: Sendable {
    private let words: ByteTable<[UInt8]>
    /// All of them, each UTF-8.
    let all: [[UInt8]]

    /// - Parameter words: The words, separated by spaces and line ends.
    init(_ words: String) {
        let words = words.split(whereSeparator: \.isWhitespace).map { Array($0.utf8) }
        all = words
        self.words = ByteTable(words) { [$0[0]] }
    }

    /// Where the word ends that stands whole at a place; `nil` if none of the list does.
    func end(in run: Run, at place: Int) -> Int? {
        for index in words.indices(at: run.byte(place)) where run.has(words[index], at: place) {
            let end = place + words[index].count
            if run.endsWord(at: end) { return end }
        }
        return nil
    }
}

extension Run {
    /// Whether a word, a symbol or a number that ends at a place goes no further.
    func endsWord(at place: Int) -> Bool {
        let next = glyph(at: place)
        return !(next.isLetter || next.isDigit || next.isApostrophe || next.isAny(of: "²³_"))
    }
}
