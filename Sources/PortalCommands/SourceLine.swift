/// Finds a line of a text.
enum SourceLine {
    /// The line of a 1-based number, without its line break; `nil` when the text has fewer.
    static func text(_ number: Int, of bytes: [UInt8]) -> String? {
        let lines = bytes.split(
            separator: UInt8(ascii: "\n"),
            maxSplits: number,
            omittingEmptySubsequences: false
        )
        guard number >= 1, number <= lines.count else { return nil }
        var line = lines[number - 1]
        if line.last == UInt8(ascii: "\r") { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
    }
}
