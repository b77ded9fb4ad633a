/// A few words to look for at a place, found by their first byte.
struct WordList: Sendable {
    private let byFirstByte: [[[UInt8]]]

    /// - Parameter words: The words, separated by spaces and line ends.
    init(_ words: String) {
        var byFirstByte = [[[UInt8]]](repeating: [], count: 256)
        for word in words.split(whereSeparator: \.isWhitespace) {
            let bytes = Array(word.utf8)
            byFirstByte[Int(bytes[0])].append(bytes)
        }
        self.byFirstByte = byFirstByte
    }

    /// Where the word ends that stands whole at a place; `nil` if none of the list does.
    func end(in run: Run, at place: Int) -> Int? {
        for word in byFirstByte[Int(run.byte(place))] where run.has(word, at: place) {
            let end = place + word.count
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
