package import Diagnostics

/// The line `translated-from: …` of a page's front matter.
package enum TranslationMark {
    /// A page file with the line set to a value, and every other byte as it was.
    ///
    /// The value is replaced between its quotes, or between its key and what follows it; where there is
    /// no such line, it becomes the last of the front matter and ends as the first line does.
    ///
    /// - Parameters:
    ///   - value: Letters, digits and full stops.
    ///   - place: Where the present value stands; `nil` when the file gives none.
    /// - Returns: `nil` where this cannot be done: no front matter, or a value over several lines.
    package static func set(
        _ value: String,
        in bytes: [UInt8],
        replacing place: SourceLocation?
    ) -> [UInt8]? {
        guard let front = FrontMatter(of: bytes) else { return nil }
        var edited = bytes
        guard let place else {
            edited.insert(
                contentsOf: Array("\(key): \(value)".utf8) + lineBreak(of: bytes),
                at: front.yaml.endIndex
            )
            return edited
        }
        guard let start = place.start, let end = place.end, start.line == end.line,
            var range = range(from: start, to: end, in: bytes),
            range.upperBound <= front.yaml.endIndex
        else { return nil }
        if let quote = bytes[range].first, "'\"".utf8.contains(quote) {
            guard range.count >= 2, bytes[range].last == quote else { return nil }
            range = range.lowerBound + 1..<range.upperBound - 1
        }
        edited.replaceSubrange(range, with: value.utf8)
        return edited
    }

    private static let key = CommonKey.translatedFrom.rawValue

    /// How the first line of a file ends.
    private static func lineBreak(of bytes: [UInt8]) -> [UInt8] {
        guard let end = bytes.firstIndex(of: 0x0A), end > 0, bytes[end - 1] == 0x0D else {
            return [0x0A]
        }
        return [0x0D, 0x0A]
    }

    /// The bytes between two places of one line.
    private static func range(
        from start: SourcePosition,
        to end: SourcePosition,
        in bytes: [UInt8]
    ) -> Range<Int>? {
        var (line, column) = (1, 1)
        var lower: Int?
        for (index, byte) in bytes.enumerated() {
            // A byte that continues a scalar is in no column of its own.
            let isContinuation = byte & 0xC0 == 0x80
            if line == start.line, !isContinuation {
                if column == start.column { lower = index }
                if column == end.column { return lower.map { $0..<index } }
                column += 1
            }
            if byte == 0x0A {
                line += 1
                if line > start.line { return nil }
            }
        }
        return nil
    }
}
