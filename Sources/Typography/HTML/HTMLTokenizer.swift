/// Splits HTML into tags, references and text. It accepts anything, reads every byte a bounded number
/// of times and never fails: what is no markup is text.
///
/// HTML Standard, section 13.2.5 “Tokenization”, as far as the borders of text need it.
struct HTMLTokenizer {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func next() -> HTMLToken? {
        guard position < bytes.count else { return nil }
        switch bytes[position] {
        case UInt8(ascii: "<"): return markup() ?? text()
        case UInt8(ascii: "&"): return reference() ?? text()
        default: return text()
        }
    }

    /// Passes the content of an element that holds text without markup, up to its end tag.
    mutating func skipRawText(of name: String) {
        let name = Array(name.utf8)
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "<"), byte(position + 1) == UInt8(ascii: "/"),
                hasName(name, at: position + 2)
            {
                return
            }
            position += 1
        }
    }
}

extension HTMLTokenizer {
    private func byte(_ place: Int) -> UInt8 { place < bytes.count ? bytes[place] : 0 }

    private func hasName(_ name: [UInt8], at place: Int) -> Bool {
        guard place + name.count <= bytes.count else { return false }
        for offset in name.indices where bytes[place + offset].lowercased != name[offset] {
            return false
        }
        return !byte(place + name.count).isASCIILetter
    }

    /// At least one byte of text, up to what could be markup or a reference.
    private mutating func text() -> HTMLToken {
        let start = position
        position += 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "<"),
            bytes[position] != UInt8(ascii: "&")
        {
            position += 1
        }
        return .text(start..<position)
    }

    private mutating func reference() -> HTMLToken? {
        guard let (end, scalar) = HTMLReference.read(bytes, at: position) else { return nil }
        defer { position = end }
        return .reference(position..<end, scalar)
    }

    private mutating func markup() -> HTMLToken? {
        switch byte(position + 1) {
        case UInt8(ascii: "!"):
            let isComment = byte(position + 2) == 0x2D && byte(position + 3) == 0x2D
            position = isComment ? endOfComment() : endOfDeclaration()
            return .markup
        case UInt8(ascii: "?"):
            position = endOfDeclaration()
            return .markup
        case UInt8(ascii: "/"):
            guard byte(position + 2).isASCIILetter else { return nil }
            position += 2
            let name = name()
            attributes { _, _ in }
            return .endTag(name: name)
        case let first where first.isASCIILetter:
            position += 1
            var tag = HTMLTag(name: name())
            attributes { tag.note($0, $1) }
            return .startTag(tag)
        default: return nil
        }
    }

    private func endOfComment() -> Int {
        // <!--> and <!---> are comments as well.
        var end = position + 2
        while end + 2 < bytes.count {
            if bytes[end] == 0x2D, bytes[end + 1] == 0x2D, bytes[end + 2] == UInt8(ascii: ">") {
                return end + 3
            }
            end += 1
        }
        return bytes.count
    }

    private func endOfDeclaration() -> Int {
        bytes[position...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? bytes.count
    }

    /// A name of letters up to a space, `/`, `>` or `=`, in lower case.
    private mutating func name() -> String {
        let start = position
        while position < bytes.count, !bytes[position].isHTMLSpace,
            !"/>=".utf8.contains(bytes[position])
        {
            position += 1
        }
        return String(decoding: bytes[start..<position].map(\.lowercased), as: UTF8.self)
    }

    /// Reads the attributes of a tag, and the tag's end.
    private mutating func attributes(_ note: (String, ArraySlice<UInt8>) -> Void) {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: ">") {
                position += 1
                return
            }
            if byte.isHTMLSpace || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "=") {
                position += 1
                continue
            }
            let name = name()
            skipSpace()
            guard self.byte(position) == UInt8(ascii: "=") else {
                note(name, [])
                continue
            }
            position += 1
            skipSpace()
            note(name, value())
        }
    }

    private mutating func skipSpace() {
        while position < bytes.count, bytes[position].isHTMLSpace { position += 1 }
    }

    private mutating func value() -> ArraySlice<UInt8> {
        let quote = byte(position)
        guard quote == 0x22 || quote == 0x27 else {
            let start = position
            while position < bytes.count, !bytes[position].isHTMLSpace,
                bytes[position] != UInt8(ascii: ">")
            {
                position += 1
            }
            return bytes[start..<position]
        }
        let start = position + 1
        let end = bytes[start...].firstIndex(of: quote) ?? bytes.count
        position = min(end + 1, bytes.count)
        return bytes[start..<end]
    }
}

extension UInt8 {
    fileprivate var isHTMLSpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
    fileprivate var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }
    fileprivate var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
