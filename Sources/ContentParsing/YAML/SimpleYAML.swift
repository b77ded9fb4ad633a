import Diagnostics

/// Reads the YAML that nearly all front matter is: mappings and lists by indentation, flow lists and
/// mappings on one line, texts on one line without escapes. Everything else is left to the library.
///
/// What it reads is what the library reads, with the same places: the tests compare both. It exists
/// because the library takes ten times as long.
///
/// Source: YAML 1.1, chapters 5 to 9, of which it takes what cannot be meant otherwise.
struct SimpleYAML {
    let text: YAMLText
    let bytes: [UInt8]
    /// The 1-based number of the line that is read; beyond the last one at the end.
    private var number = 1
    /// The line that is read, without its break.
    private(set) var line = 0..<0
    /// The spaces before the line's first other character, or before what follows `- `.
    private var indentation = 0

    /// Deeper texts are the library's.
    private static let deepest = 8

    private init(_ text: YAMLText) {
        self.text = text
        bytes = text.bytes
    }

    /// The tree of a text that ``YAMLInspector`` has found nothing in; `nil` for a text that the library
    /// has to read.
    static func tree(of text: YAMLText) -> YAMLTree? {
        var reader = SimpleYAML(text)
        guard reader.isHarmless, reader.advance(from: 1), reader.indentation == 0,
            let root = reader.mapping(depth: 1), reader.isAtEnd
        else { return nil }
        return YAMLTree(root: root, unreadableKeys: [], faults: [])
    }

    private var isAtEnd: Bool { number > text.lineStarts.count }

    /// Whether the inspector finds nothing in the text: neither tabs nor other controls, nor what YAML 1.1
    /// takes for the end of a line or of a text, nor so many signs that they could be too many.
    private var isHarmless: Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var spaces = 0
            var brackets = 0
            var stars = 0
            var lineStart = 0
            for (index, byte) in bytes.enumerated() {
                spaces = byte == 0x20 ? spaces + 1 : 0
                switch byte {
                case 0x0A:
                    if index - lineStart > Self.longestLine { return false }
                    lineStart = index + 1
                case 0x20: if spaces > Self.mostSpaces { return false }
                case UInt8(ascii: "["), UInt8(ascii: "{"):
                    brackets += 1
                    if brackets > 2 * YAMLTreeBuilder.deepest { return false }
                case UInt8(ascii: "*"):
                    stars += 1
                    if stars > Self.mostStars { return false }
                case 0..<0x20, 0x7F, 0xEF: return false
                case 0xC2: if Self.byte(bytes, index + 1) < 0xA0 { return false }
                case 0xE2:
                    // U+2010 to U+2027, U+202F, and from U+2080 on.
                    let (second, third) = (Self.byte(bytes, index + 1), Self.byte(bytes, index + 2))
                    let isKnown = (0x90...0xA7).contains(third) || third == 0xAF
                    if second == 0x80 ? !isKnown : second < 0x82 { return false }
                default: break
                }
            }
            return bytes.count - lineStart <= Self.longestLine
        }
    }

    /// In bytes: each column is counted from the beginning of its line.
    private static let longestLine = 4_000
    /// The inspector refuses 128.
    private static let mostSpaces = 64
    /// So few references cannot stand for a million nodes: they have at most e to their number.
    private static let mostStars = 13

    private static func byte(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt8 {
        index < bytes.count ? bytes[index] : 0
    }

    /// Moves to the first line from a number on that says something.
    ///
    /// - Returns: `false` at the end of the text.
    @discardableResult
    private mutating func advance(from first: Int) -> Bool {
        number = first
        while number <= text.lineStarts.count {
            line = text.line(number).indices
            indentation = 0
            while indentation < line.count, bytes[line.lowerBound + indentation] == 0x20 {
                indentation += 1
            }
            if indentation < line.count,
                bytes[line.lowerBound + indentation] != UInt8(ascii: "#")
            {
                return true
            }
            number += 1
        }
        return false
    }

    func position(_ offset: Int) -> SourcePosition {
        text.position(line: number, column: text.column(of: offset, line: number))
    }
}

// MARK: - Blocks

extension SimpleYAML {
    /// The entries at the indentation of the line that is read.
    private mutating func mapping(depth: Int) -> YAMLNode? {
        guard depth <= Self.deepest else { return nil }
        let column = indentation
        let start = position(line.lowerBound + column)
        var entries: [YAMLEntry] = []
        while !isAtEnd, indentation == column {
            guard let entry = entry(depth: depth), !entries.contains(where: { $0.key == entry.key })
            else { return nil }
            entries.append(entry)
        }
        guard isAtEnd || indentation < column else { return nil }
        return node(.mapping(entries), at: start)
    }

    private mutating func entry(depth: Int) -> YAMLEntry? {
        var offset = line.lowerBound + indentation
        guard let key = key(at: &offset) else { return nil }
        let (name, place) = (key.name, location(key.range))
        let value = offset == line.upperBound ? below(depth: depth) : inline(from: offset)
        guard let value else { return nil }
        return YAMLEntry(key: name, keyLocation: place, value: value)
    }

    /// A value on the line that is read, up to its end.
    private mutating func inline(from start: Int) -> YAMLNode? {
        var offset = start
        guard bytes[offset] == 0x20 else { return nil }
        while offset < line.upperBound, bytes[offset] == 0x20 { offset += 1 }
        guard let value = value(at: &offset, inFlow: false), offset == line.upperBound else {
            return nil
        }
        advance(from: number + 1)
        return value
    }

    /// The value of a key that has none on its line.
    private mutating func below(depth: Int) -> YAMLNode? {
        let column = indentation
        guard advance(from: number + 1) else { return nil }
        if beginsItem, indentation >= column { return list(depth: depth + 1) }
        return indentation > column ? mapping(depth: depth + 1) : nil
    }

    private var beginsItem: Bool {
        let start = line.lowerBound + indentation
        return bytes[start] == UInt8(ascii: "-") && start + 1 < line.upperBound
            && bytes[start + 1] == 0x20
    }

    private mutating func list(depth: Int) -> YAMLNode? {
        guard depth <= Self.deepest else { return nil }
        let column = indentation
        let start = position(line.lowerBound + column)
        var items: [YAMLNode] = []
        while !isAtEnd, indentation == column, beginsItem {
            var offset = line.lowerBound + column + 2
            if offset < line.upperBound, bytes[offset] == 0x20 || bytes[offset] == UInt8(ascii: "-")
            {
                return nil
            }
            let item: YAMLNode?
            var end = offset
            if key(at: &end) != nil {
                indentation = column + 2
                item = mapping(depth: depth + 1)
            } else {
                item = value(at: &offset, inFlow: false)
                guard offset == line.upperBound else { return nil }
                advance(from: number + 1)
            }
            guard let item else { return nil }
            items.append(item)
        }
        guard isAtEnd || indentation <= column else { return nil }
        return node(.list(items), at: start)
    }
}

// MARK: - Values

extension SimpleYAML {
    /// A key of letters, digits, `-` and `_`, with its colon; `nil` where none stands.
    ///
    /// - Parameter offset: Where it begins; then the place behind the colon.
    func key(at offset: inout Int) -> (name: String, range: Range<Int>)? {
        let start = offset
        guard start < line.upperBound, Self.isLetter(bytes[start]) else { return nil }
        var end = start + 1
        while end < line.upperBound, Self.standsInKey(bytes[end]) { end += 1 }
        guard end < line.upperBound, bytes[end] == UInt8(ascii: ":"), end - start <= 100,
            end + 1 == line.upperBound || bytes[end + 1] == 0x20
        else { return nil }
        offset = end + 1
        return (String(decoding: bytes[start..<end], as: UTF8.self), start..<end)
    }

    /// A text, a flow list or a flow mapping.
    ///
    /// - Parameter offset: Where it begins; then the place behind it.
    func value(at offset: inout Int, inFlow: Bool, depth: Int = 0) -> YAMLNode? {
        guard offset < line.upperBound, depth <= Self.deepest else { return nil }
        switch bytes[offset] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return quoted(at: &offset)
        case UInt8(ascii: "["): return flowList(at: &offset, depth: depth)
        case UInt8(ascii: "{"): return flowMapping(at: &offset, depth: depth)
        default: return inFlow ? flowText(at: &offset) : text(at: &offset)
        }
    }

    /// A text without quotes to the end of the line.
    private func text(at offset: inout Int) -> YAMLNode? {
        let start = offset
        guard Self.beginsText(bytes[start]), bytes[line.upperBound - 1] != 0x20 else { return nil }
        for index in start..<line.upperBound {
            switch bytes[index] {
            case UInt8(ascii: ":"):
                if index + 1 == line.upperBound || bytes[index + 1] == 0x20 { return nil }
            case UInt8(ascii: "#"): if bytes[index - 1] == 0x20 { return nil }
            default: break
            }
        }
        offset = line.upperBound
        return scalar(start..<offset, inside: start..<offset)
    }

    /// A text in quotes that holds neither its quotes nor a backslash.
    private func quoted(at offset: inout Int) -> YAMLNode? {
        let start = offset
        let quote = bytes[start]
        var end = start + 1
        while end < line.upperBound, bytes[end] != quote {
            if bytes[end] == UInt8(ascii: "\\") { return nil }
            end += 1
        }
        guard end < line.upperBound, end + 1 == line.upperBound || bytes[end + 1] != quote else {
            return nil
        }
        offset = end + 1
        return scalar(start..<offset, inside: start + 1..<end)
    }

    func scalar(_ range: Range<Int>, inside text: Range<Int>) -> YAMLNode {
        YAMLNode(
            content: .text(String(decoding: bytes[text], as: UTF8.self)),
            location: location(range),
            textStart: position(text.lowerBound),
            isAbsent: false
        )
    }

    func node(_ content: YAMLNode.Content, at start: SourcePosition) -> YAMLNode {
        YAMLNode(
            content: content,
            location: SourceLocation(file: text.file, start: start),
            textStart: start,
            isAbsent: false
        )
    }

    func location(_ range: Range<Int>) -> SourceLocation {
        SourceLocation(
            file: text.file,
            start: position(range.lowerBound),
            end: position(range.upperBound)
        )
    }

    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

    static func standsInKey(_ byte: UInt8) -> Bool {
        isLetter(byte) || byte &- UInt8(ascii: "0") < 10 || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "_")
    }

    /// Whether a text without quotes can begin so: no indicator of YAML.
    static func beginsText(_ byte: UInt8) -> Bool {
        byte > 0x20 && !"-?:,[]{}#&*!|>'\"%@`=<".utf8.contains(byte)
    }
}
