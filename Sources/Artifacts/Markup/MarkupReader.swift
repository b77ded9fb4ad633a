/// Reads HTML that the generator has written, tag by tag; linear in its length.
///
/// It accepts anything, and is exact for what the Markdown stage and the templates print: attributes in
/// double quotes, `&`, `<`, `>` and `"` escaped and nothing else.
package struct MarkupReader: Sequence, IteratorProtocol {
    package enum Token {
        /// Where a text stands, escaped.
        case text(Range<Int>)
        case tag(MarkupTag)
    }

    package let html: ArraySlice<UInt8>
    private var place: Int

    package init(_ html: ArraySlice<UInt8>) {
        self.html = html
        place = html.startIndex
    }

    package mutating func next() -> Token? {
        guard place < html.endIndex else { return nil }
        if html[place] == UInt8(ascii: "<"), let tag = tag(at: place) {
            place = tag.range.upperBound
            return .tag(tag)
        }
        let start = place
        place += 1
        while place < html.endIndex, html[place] != UInt8(ascii: "<") { place += 1 }
        return .text(start..<place)
    }

    /// A text or the value of an attribute, its character references decoded.
    package func text(_ range: Range<Int>) -> String {
        let bytes = html[range]
        guard bytes.contains(UInt8(ascii: "&")) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        var decoded: [UInt8] = []
        var rest = bytes
        while let byte = rest.first {
            if byte == UInt8(ascii: "&"),
                let (written, character) = Self.references.first(where: { rest.starts(with: $0.0) })
            {
                decoded.append(character)
                rest = rest.dropFirst(written.count)
            } else {
                decoded.append(byte)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }

    /// The value of an attribute; `nil` where the tag does not have it.
    package func attribute(_ name: String, of tag: MarkupTag) -> String? {
        tag.attributes.first { $0.name == name }.map { text($0.value) }
    }

    private static let references: [([UInt8], UInt8)] = [
        (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
        (Array("&gt;".utf8), UInt8(ascii: ">")), (Array("&quot;".utf8), UInt8(ascii: "\"")),
        (Array("&#39;".utf8), UInt8(ascii: "'")),
    ]
}

/// A tag of HTML.
package struct MarkupTag {
    /// In lower case; `!` for a comment or a declaration.
    package let name: String
    package let isClosing: Bool
    package let range: Range<Int>
    /// Names in lower case, and where the values stand.
    package let attributes: [(name: String, value: Range<Int>)]

    /// An element that has no end tag.
    package var isVoid: Bool { Self.void.contains(name) }

    /// Source: HTML Living Standard, section 13.1.2 “Elements”, void elements.
    private static let void: Set<String> = [
        "!", "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
        "track", "wbr",
    ]
}

private extension MarkupReader {
    func tag(at start: Int) -> MarkupTag? {
        var next = start + 1
        guard next < html.endIndex else { return nil }
        if html[next] == UInt8(ascii: "!") {
            let end = html[next...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
            let range = start..<(end ?? html.endIndex)
            return MarkupTag(name: "!", isClosing: false, range: range, attributes: [])
        }
        let isClosing = html[next] == UInt8(ascii: "/")
        if isClosing { next += 1 }
        let name = word(at: &next)
        guard let first = name.utf8.first, (0x61...0x7A).contains(first) else { return nil }
        var attributes: [(name: String, value: Range<Int>)] = []
        while next < html.endIndex, html[next] != UInt8(ascii: ">") {
            let key = word(at: &next)
            if key.isEmpty {
                next += 1
            } else {
                attributes.append((key, value(at: &next)))
            }
        }
        let end = Swift.min(next + 1, html.endIndex)
        return MarkupTag(
            name: name,
            isClosing: isClosing,
            range: start..<end,
            attributes: attributes
        )
    }

    /// A name, in lower case; empty where none begins.
    func word(at place: inout Int) -> String {
        let start = place
        while place < html.endIndex, Self.isInWord(html[place]) { place += 1 }
        return String(decoding: html[start..<place], as: UTF8.self).lowercased()
    }

    /// What follows the name of an attribute: nothing, a word, or a text in quotes.
    func value(at place: inout Int) -> Range<Int> {
        guard place < html.endIndex, html[place] == UInt8(ascii: "=") else { return place..<place }
        place += 1
        guard place < html.endIndex else { return place..<place }
        let quote = html[place]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let start = place
            while place < html.endIndex, Self.isInWord(html[place]) { place += 1 }
            return start..<place
        }
        let start = place + 1
        let end = html[start...].firstIndex(of: quote) ?? html.endIndex
        place = Swift.min(end + 1, html.endIndex)
        return start..<end
    }

    static func isInWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "<"),
            UInt8(ascii: "\""), UInt8(ascii: "'"):
            false
        default: true
        }
    }
}
