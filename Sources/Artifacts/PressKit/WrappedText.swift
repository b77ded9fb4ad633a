/// Lines of plain text, no longer than a width where words allow it.
struct WrappedText {
    /// As mail and terminals show without folding. Source: RFC 3676, section 4.2: 72 to 78.
    static let width = 72

    private(set) var lines: [String] = []

    /// Adds a paragraph. White space between words is one space; a no-break space is part of a word.
    ///
    /// - Parameters:
    ///   - first: What stands before the first line.
    ///   - rest: What stands before the others.
    ///   - isSpaced: Whether an empty line parts it from what is above.
    mutating func add(_ text: String, first: String, rest: String, isSpaced: Bool) {
        let words = text.split { $0 == " " || $0 == "\n" || $0 == "\t" }
        if words.isEmpty { return }
        if isSpaced, lines.last?.isEmpty == false { lines.append("") }
        var line = first
        var length = first.count
        var isEmpty = true
        for word in words {
            let size = word.count
            if !isEmpty, length + 1 + size > Self.width {
                lines.append(line)
                (line, length, isEmpty) = (rest, rest.count, true)
            }
            line += isEmpty ? String(word) : " " + word
            length += isEmpty ? size : size + 1
            isEmpty = false
        }
        lines.append(line)
    }

    /// Underlines the last line.
    mutating func underline(with character: Character) {
        guard let last = lines.last else { return }
        lines.append(String(repeating: character, count: last.count))
    }

    /// UTF-8, with a line break at the end of each line.
    var bytes: [UInt8] { Array(lines.map { $0 + "\n" }.joined().utf8) }
}
