/// The start tag of an SVG file's root element, attribute by attribute.
struct SVGRootTag {
    private let bytes: [UInt8]
    private var offset = 0
    /// Whether the tag's end has been met.
    private(set) var isComplete = false

    /// `nil` unless the first element is `svg`, with or without a namespace prefix.
    init?(in bytes: [UInt8]) {
        self.bytes = bytes
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
        guard skipProlog() else { return nil }
        offset += 1
        let name = takeName()
        guard name == "svg" || name.hasSuffix(":svg") else { return nil }
    }

    /// The next attribute; `nil` at the end of the tag, and where it is not well-formed.
    mutating func nextAttribute() -> (name: String, value: String)? {
        skipSpace()
        if current == UInt8(ascii: ">") || current == UInt8(ascii: "/") {
            isComplete = true
            return nil
        }
        let name = takeName()
        skipSpace()
        guard !name.isEmpty, current == UInt8(ascii: "=") else { return nil }
        offset += 1
        skipSpace()
        guard let quote = current, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            return nil
        }
        let start = offset + 1
        guard let end = bytes[start...].firstIndex(of: quote) else { return nil }
        offset = end + 1
        let value = String(decoding: bytes[start..<end], as: UTF8.self)
        return (name, String(value.drop { $0.isWhitespace }.trimmingEnd()))
    }

    private var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || (0x09...0x0D).contains(byte)
    }

    private mutating func skipSpace() {
        while let byte = current, Self.isSpace(byte) { offset += 1 }
    }

    private mutating func takeName() -> String {
        let start = offset
        while let byte = current, !Self.isSpace(byte), !"=/><\"'".utf8.contains(byte) {
            offset += 1
        }
        return String(decoding: bytes[start..<offset], as: UTF8.self)
    }

    /// Passes the XML declaration, comments, instructions and the document type; stands before the
    /// `<` of the first element then.
    private mutating func skipProlog() -> Bool {
        while true {
            skipSpace()
            let rest = bytes[offset...]
            if rest.starts(with: "<?".utf8) {
                guard skip(past: "?>") else { return false }
            } else if rest.starts(with: "<!--".utf8) {
                guard skip(past: "-->") else { return false }
            } else if rest.starts(with: "<!".utf8) {
                guard skipDocumentType() else { return false }
            } else {
                return current == UInt8(ascii: "<")
            }
        }
    }

    private mutating func skip(past end: StaticString) -> Bool {
        let rest = HeaderBytes(bytes)
        while offset < bytes.count {
            if rest.has(end, at: offset) {
                offset += end.utf8CodeUnitCount
                return true
            }
            offset += 1
        }
        return false
    }

    /// The internal subset between brackets may hold `>`.
    private mutating func skipDocumentType() -> Bool {
        var depth = 0
        while let byte = current {
            offset += 1
            switch byte {
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: ">") where depth <= 0: return true
            default: break
            }
        }
        return false
    }
}

extension Substring {
    fileprivate func trimmingEnd() -> Substring {
        var rest = self
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return rest
    }
}
