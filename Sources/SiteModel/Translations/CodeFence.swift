/// An open code fence (GitHub Flavored Markdown 0.29, section 4.5).
struct CodeFence {
    private let mark: UInt8
    private let count: Int
    /// Whether it stands in a quotation, and ends with it.
    let isQuoted: Bool
    /// The words behind the opening fence.
    let language: ArraySlice<UInt8>

    /// `nil` when the line opens none.
    init?(opening line: MarkdownLine) {
        guard let mark = line.content.first,
            mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~")
        else { return nil }
        let behind = line.content.drop { $0 == mark }
        count = behind.startIndex - line.content.startIndex
        // “```x```” is code in a line of text.
        if count < 3 || (mark == UInt8(ascii: "`") && behind.contains(mark)) { return nil }
        self.mark = mark
        isQuoted = line.isQuoted
        language = behind
    }

    func isClosed(by line: MarkdownLine) -> Bool {
        line.content.count >= count && line.content.allSatisfy { $0 == mark }
    }
}
