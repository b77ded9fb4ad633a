/// A line of Markdown, looked at from its beginning: what it opens, without its neighbours.
///
/// Block structure follows GitHub Flavored Markdown 0.29, sections 4 and 5, as far as telling blocks
/// apart needs it.
struct MarkdownLine {
    /// Without white space at the end.
    let bytes: ArraySlice<UInt8>
    /// Whether it begins with a quotation mark `>`.
    let isQuoted: Bool
    /// Behind the marks of quotations, indentation kept.
    let inside: ArraySlice<UInt8>
    /// The same without indentation.
    private(set) var content: ArraySlice<UInt8>

    init(_ line: ArraySlice<UInt8>) {
        var bytes = line
        while let last = bytes.last, last.isMarkdownSpace { bytes.removeLast() }
        self.bytes = bytes
        var rest = bytes
        var isQuoted = false
        while true {
            let mark = rest.drop { $0 == UInt8(ascii: " ") }
            guard mark.first == UInt8(ascii: ">"), mark.startIndex - rest.startIndex <= 3 else {
                break
            }
            isQuoted = true
            rest = mark.dropFirst()
            if rest.first == UInt8(ascii: " ") { rest = rest.dropFirst() }
        }
        self.isQuoted = isQuoted
        inside = rest
        content = rest.drop { $0.isMarkdownSpace }
    }

    var isBlank: Bool { content.isEmpty }

    /// Takes what stands behind a marker as the line's content.
    mutating func advance(to rest: ArraySlice<UInt8>) {
        content = rest.drop { $0.isMarkdownSpace }
    }

    /// The level of an ATX heading and its words (section 4.2).
    var heading: (level: UInt8, words: ArraySlice<UInt8>)? {
        let words = content.drop { $0 == UInt8(ascii: "#") }
        let level = words.startIndex - content.startIndex
        guard (1...6).contains(level), words.first?.isMarkdownSpace != false else { return nil }
        var text = words
        while text.last == UInt8(ascii: "#") { text.removeLast() }
        // Number signs that close a heading stand behind a space; others are words.
        if text.last?.isMarkdownSpace == false { text = words }
        return (UInt8(level), text)
    }

    /// The level that the line gives to the paragraph above as a setext heading (section 4.3).
    var setextLevel: UInt8? {
        guard let first = content.first, content.allSatisfy({ $0 == first }) else { return nil }
        return first == UInt8(ascii: "=") ? 1 : first == UInt8(ascii: "-") ? 2 : nil
    }

    /// Three or more `*`, `-` or `_`, and spaces (section 4.1).
    var isThematicBreak: Bool {
        guard let first = content.first, "*-_".utf8.contains(first) else { return false }
        let marks = content.filter { !$0.isMarkdownSpace }
        return marks.count >= 3 && marks.allSatisfy { $0 == first }
    }

    /// What follows the marker of a list item (section 5.2), and whether the marker may stand directly
    /// below a paragraph.
    var item: (rest: ArraySlice<UInt8>, interrupts: Bool)? {
        var rest = content
        var interrupts = true
        if let first = content.first, "-+*".utf8.contains(first) {
            rest = content.dropFirst()
        } else {
            let digits = content.prefix { $0.isMarkdownDigit }
            let behind = content[digits.endIndex...]
            guard (1...9).contains(digits.count), let mark = behind.first,
                mark == UInt8(ascii: ".") || mark == UInt8(ascii: ")")
            else { return nil }
            interrupts = digits.elementsEqual("1".utf8)
            rest = behind.dropFirst()
        }
        guard rest.first?.isMarkdownSpace != false else { return nil }
        return (rest, interrupts && !rest.isEmpty)
    }

    /// Whether it begins with `[^label]:`.
    var isFootnote: Bool {
        guard content.starts(with: "[^".utf8),
            let close = content.firstIndex(of: UInt8(ascii: "]"))
        else { return false }
        return content[close...].dropFirst().first == UInt8(ascii: ":")
    }

    /// Whether it is the line between a table's head and its rows (section 4.10).
    var isDelimiterRow: Bool {
        content.contains(UInt8(ascii: "|")) && content.contains(UInt8(ascii: "-"))
            && content.allSatisfy { "|:- \t".utf8.contains($0) }
    }
}

extension UInt8 {
    var isMarkdownSpace: Bool {
        self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\r")
    }

    fileprivate var isMarkdownDigit: Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
    }
}
