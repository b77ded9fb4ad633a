/// A start or end tag as it stands in a text.
struct HTMLTag {
    struct Attribute {
        /// In lower case.
        let name: String
        /// Character references are left as they are; empty when the attribute has no value.
        let value: String
    }

    /// In lower case.
    let name: String
    let isClosing: Bool
    let attributes: [Attribute]
    /// The offset behind the `>`.
    let end: Int

    /// Reads the tag that begins with `<` at an offset; `nil` when none does (a comment, an
    /// instruction, a declaration, a lone `<`).
    ///
    /// Source: HTML Standard, section 13.1.2. What the library passes as HTML is well formed; a tag
    /// that is not ends with the bytes.
    init?(in bytes: ArraySlice<UInt8>, at start: Int) {
        var reader = Reader(bytes: bytes, index: start + 1)
        isClosing = reader.take(UInt8(ascii: "/"))
        guard let first = reader.current, Self.isLetter(first) else { return nil }
        name = reader.name()
        var attributes: [Attribute] = []
        while let byte = reader.current, byte != UInt8(ascii: ">") {
            if Self.isSpace(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=") {
                reader.index += 1
            } else {
                attributes.append(Attribute(name: reader.name(), value: reader.value()))
            }
        }
        self.attributes = attributes
        end = min(reader.index + 1, bytes.endIndex)
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    fileprivate static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }
}

private struct Reader {
    let bytes: ArraySlice<UInt8>
    var index: Int

    var current: UInt8? { index < bytes.endIndex ? bytes[index] : nil }

    mutating func take(_ byte: UInt8) -> Bool {
        if current != byte { return false }
        index += 1
        return true
    }

    /// The name of an element or an attribute, in lower case.
    mutating func name() -> String {
        let name = word { !HTMLTag.isSpace($0) && !"/>=".utf8.contains($0) }
        return String(decoding: name, as: UTF8.self).lowercased()
    }

    /// What stands behind the `=` of an attribute; empty when there is none.
    mutating func value() -> String {
        let start = index
        skipSpaces()
        guard take(UInt8(ascii: "=")) else {
            index = start
            return ""
        }
        skipSpaces()
        let quote = current
        let value: ArraySlice<UInt8>
        if let quote, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            index += 1
            value = word { $0 != quote }
            index += 1
        } else {
            value = word { !HTMLTag.isSpace($0) && $0 != UInt8(ascii: ">") }
        }
        return String(decoding: value, as: UTF8.self)
    }

    private mutating func skipSpaces() {
        while let current, HTMLTag.isSpace(current) { index += 1 }
    }

    private mutating func word(while belongs: (UInt8) -> Bool) -> ArraySlice<UInt8> {
        let start = min(index, bytes.endIndex)
        while let current, belongs(current) { index += 1 }
        return bytes[start..<min(index, bytes.endIndex)]
    }
}

extension HTMLTag {
    /// The tags of a block of HTML, in order. Comments are passed over, and so is the text of scripts
    /// and style sheets.
    static func all(in html: ArraySlice<UInt8>) -> [HTMLTag] {
        var tags: [HTMLTag] = []
        var index = html.startIndex
        while let start = html[index...].firstIndex(of: UInt8(ascii: "<")) {
            if html[start...].starts(with: "<!--".utf8) {
                index = html.offset(behind: "-->", from: start)
            } else if let tag = HTMLTag(in: html, at: start) {
                tags.append(tag)
                index = tag.end
                if !tag.isClosing, tag.name == "script" || tag.name == "style" {
                    index = html.offset(behind: "</", from: tag.end) - 2
                    if index < tag.end { break }
                }
            } else {
                index = start + 1
            }
        }
        return tags
    }
}

extension ArraySlice<UInt8> {
    /// The offset behind the first occurrence of a text; the end when there is none.
    fileprivate func offset(behind text: String, from start: Int) -> Int {
        var index = start
        while index < endIndex {
            if self[index...].starts(with: text.utf8) { return index + text.utf8.count }
            index += 1
        }
        return endIndex
    }
}
