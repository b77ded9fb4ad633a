/// Cuts a template into tags and lines of text, in linear time.
struct TemplateLexer {
    /// What opens and closes the tags from here on.
    var delimiters = Delimiters.standard

    private let bytes: [UInt8]
    private var position = 0
    private var isAtLineStart = true

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The next piece; `nil` at the end.
    mutating func next() -> Token? {
        guard position < bytes.count else { return nil }
        let start = position
        let startsLine = isAtLineStart
        if startsLine { skipBlanks() }
        if isOpening(at: position) {
            return .tag(readTag(leading: startsLine ? start..<position : nil))
        }
        isAtLineStart = false
        while position < bytes.count, !isOpening(at: position) {
            position += 1
            if bytes[position - 1] == Byte.lineFeed {
                isAtLineStart = true
                break
            }
        }
        return .text(start..<position, startsLine: startsLine)
    }

    /// Passes over what is behind a standalone tag.
    mutating func skip(_ trailing: Range<Int>) {
        position = trailing.upperBound
        isAtLineStart = true
    }

    private mutating func readTag(leading: Range<Int>?) -> Tag {
        let start = position
        position += delimiters.open.count
        skipPadding()
        let (kind, closing) = readSign()
        let contentStart = position
        let mayHoldOpening = kind == .comment || !delimiters.openingIsTelling
        isAtLineStart = false
        while position < bytes.count, !isAt(position, closing) {
            guard mayHoldOpening || !isOpening(at: position) else { break }
            position += 1
        }
        let content = unpadded(contentStart..<position)
        guard isAt(position, closing) else {
            let range = start..<max(content.upperBound, contentStart)
            return Tag(
                kind: .unclosed,
                range: range,
                content: content,
                leading: leading,
                trailing: nil
            )
        }
        position += closing.count
        return Tag(
            kind: kind,
            range: start..<position,
            content: content,
            leading: leading,
            trailing: trailing(from: position)
        )
    }

    /// What kind of tag it is and what closes it.
    private mutating func readSign() -> (Tag.Kind, closing: [UInt8]) {
        let kind: Tag.Kind
        var closing = delimiters.close
        // The closing delimiter may itself begin with a sign: `<# #>`.
        guard position < bytes.count, !isAt(position, closing) else { return (.variable, closing) }
        switch bytes[position] {
        case UInt8(ascii: "#"): kind = .section
        case UInt8(ascii: "^"): kind = .inverted
        case UInt8(ascii: "/"): kind = .close
        case UInt8(ascii: ">"): kind = .partial
        case UInt8(ascii: "<"): kind = .parent
        case UInt8(ascii: "$"): kind = .block
        case UInt8(ascii: "!"): kind = .comment
        case UInt8(ascii: "&"): kind = .verbatim
        case UInt8(ascii: "{"):
            kind = .verbatim
            closing.insert(Byte.closingBrace, at: 0)
        case Byte.equals:
            kind = .delimiters
            closing.insert(Byte.equals, at: 0)
        default: return (.variable, closing)
        }
        position += 1
        return (kind, closing)
    }

    private func isOpening(at offset: Int) -> Bool { isAt(offset, delimiters.open) }

    private func isAt(_ offset: Int, _ wanted: [UInt8]) -> Bool {
        guard offset + wanted.count <= bytes.count, bytes[offset] == wanted[0] else { return false }
        for index in 1..<wanted.count where bytes[offset + index] != wanted[index] { return false }
        return true
    }

    private mutating func skipBlanks() {
        while position < bytes.count, Byte.isBlank(bytes[position]) { position += 1 }
    }

    private mutating func skipPadding() {
        while position < bytes.count, Byte.isPadding(bytes[position]) { position += 1 }
    }

    private func unpadded(_ range: Range<Int>) -> Range<Int> {
        var (low, high) = (range.lowerBound, range.upperBound)
        while low < high, Byte.isPadding(bytes[low]) { low += 1 }
        while low < high, Byte.isPadding(bytes[high - 1]) { high -= 1 }
        return low..<high
    }

    private func trailing(from start: Int) -> Range<Int>? {
        var end = start
        while end < bytes.count, Byte.isBlank(bytes[end]) { end += 1 }
        if end == bytes.count { return start..<end }
        if bytes[end] == Byte.carriageReturn, end + 1 < bytes.count { end += 1 }
        return bytes[end] == Byte.lineFeed ? start..<(end + 1) : nil
    }
}
