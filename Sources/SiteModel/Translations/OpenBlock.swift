/// A block whose last line has not been seen yet.
struct OpenBlock {
    private(set) var kind: TextKind
    /// Of a heading, 1 to 6; otherwise 0.
    private(set) var level: UInt8
    /// 1-based line of the file where it begins.
    let line: Int
    let isQuoted: Bool
    private(set) var text: [UInt8] = []
    /// Where the text of its last line begins, and that line's number.
    private var last = (start: 0, line: 0)

    init(_ kind: TextKind, level: UInt8 = 0, line: Int, isQuoted: Bool) {
        self.kind = kind
        self.level = level
        self.line = line
        self.isQuoted = isQuoted
    }

    /// Adds the words of a line: every run of white space is one space.
    mutating func append(_ words: ArraySlice<UInt8>, line: Int = 0) {
        last = (text.count, line)
        var needsSpace = !text.isEmpty
        for byte in words {
            if byte.isMarkdownSpace {
                needsSpace = !text.isEmpty
            } else {
                if needsSpace { text.append(UInt8(ascii: " ")) }
                needsSpace = false
                text.append(byte)
            }
        }
    }

    /// Adds a line of code as it stands.
    mutating func appendVerbatim(_ line: ArraySlice<UInt8>) {
        text.append(UInt8(ascii: "\n"))
        text += line
    }

    /// Adds the cells of a row: spaces around their borders, and the borders at both ends, are layout.
    mutating func appendRow(_ row: ArraySlice<UInt8>) {
        var words = OpenBlock(.tableRow, line: line, isQuoted: false)
        words.append(row)
        let border = UInt8(ascii: "|")
        var isEscaped = false
        var isBehindBorder = true
        for byte in words.text {
            let isBorder = byte == border && !isEscaped
            if isBorder, !isBehindBorder, text.last == UInt8(ascii: " ") { text.removeLast() }
            let isLayout = byte == UInt8(ascii: " ") && isBehindBorder
            if !isLayout { text.append(byte) }
            isBehindBorder = isBorder || isLayout
            isEscaped = byte == UInt8(ascii: "\\") && !isEscaped
        }
        if words.text.first == border { text.removeFirst() }
        if isBehindBorder, text.last == border { text.removeLast() }
    }

    func canBecomeHeading(_ line: MarkdownLine) -> Bool {
        (kind == .paragraph || kind == .quotation) && line.isQuoted == isQuoted
    }

    mutating func becomeHeading(_ level: UInt8) {
        kind = .heading
        self.level = level
    }

    /// Gives away the last line when it can be the head of a table.
    mutating func takeTableHead() -> (text: [UInt8], line: Int)? {
        let head = text[last.start...].drop { $0 == UInt8(ascii: " ") }
        guard kind == .paragraph || kind == .quotation || kind == .listItem,
            head.contains(UInt8(ascii: "|"))
        else { return nil }
        text.removeSubrange(last.start...)
        return (Array(head), last.line)
    }
}
