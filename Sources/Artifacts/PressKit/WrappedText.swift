/// Lines of plain text, no longer than a width where words allow it. Columns are Unicode scalars.
struct WrappedText {
    /// As mail and terminals show without folding. Source: RFC 3676, section 4.2: 72 to 78.
    static let width = 72

    /// UTF-8, with a line break at the end of each line.
    private(set) var bytes: [UInt8] = []
    /// The columns of the last line.
    private var lastColumns = 0

    /// Adds a paragraph. White space between words is one space; a no-break space is part of a word.
    ///
    /// - Parameters:
    ///   - first: What stands before the first line.
    ///   - rest: What stands before the others.
    ///   - isSpaced: Whether an empty line parts it from what is above.
    mutating func add(_ text: String, first: String, rest: String, isSpaced: Bool) {
        var words = text.utf8.split(whereSeparator: Self.isSpace).makeIterator()
        guard var word = words.next() else { return }
        if isSpaced, !bytes.isEmpty { bytes.append(UInt8(ascii: "\n")) }
        bytes += first.utf8
        lastColumns = first.unicodeScalars.count
        while true {
            bytes += word
            lastColumns += Self.columns(of: word)
            guard let next = words.next() else { break }
            word = next
            if lastColumns + 1 + Self.columns(of: word) > Self.width {
                bytes.append(UInt8(ascii: "\n"))
                bytes += rest.utf8
                lastColumns = rest.unicodeScalars.count
            } else {
                bytes.append(UInt8(ascii: " "))
                lastColumns += 1
            }
        }
        bytes.append(UInt8(ascii: "\n"))
    }

    /// Underlines the last line.
    mutating func underline(with character: Unicode.Scalar) {
        bytes += repeatElement(UInt8(ascii: character), count: lastColumns)
        bytes.append(UInt8(ascii: "\n"))
    }

    private static func columns(of word: Substring.UTF8View) -> Int {
        word.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t")
    }
}
