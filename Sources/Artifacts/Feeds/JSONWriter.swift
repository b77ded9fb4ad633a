/// Writes a JSON document as bytes, member by member, in the order of calls: texts that are bytes
/// already are never made strings.
///
/// Source: RFC 8259.
struct JSONWriter {
    /// UTF-8.
    private(set) var bytes: [UInt8] = []
    /// Whether the next value of the innermost object or list is its first.
    private var isFirst = true

    /// - Parameter capacity: How many bytes the document will have, about.
    init(reserving capacity: Int = 0) { bytes.reserveCapacity(capacity) }

    /// Writes an object with the members that the calls in `content` write.
    mutating func object(_ content: (inout JSONWriter) -> Void) {
        append("{")
        isFirst = true
        content(&self)
        append("\n}")
        isFirst = false
    }

    mutating func member(_ key: StaticString, _ text: String) { member(key, text.utf8) }

    mutating func member(_ key: StaticString, _ text: some Sequence<UInt8>) {
        begin(key)
        write(text)
    }

    mutating func member(_ key: StaticString, _ texts: [String]) {
        begin(key)
        append("[")
        for (index, text) in texts.enumerated() {
            if index > 0 { append(", ") }
            write(text.utf8)
        }
        append("]")
    }

    /// Writes a list of objects, each with the members that a call of `content` writes.
    mutating func list<Item>(
        _ key: StaticString,
        _ items: [Item],
        _ content: (Item, inout JSONWriter) -> Void
    ) {
        begin(key)
        append("[")
        for (index, item) in items.enumerated() {
            if index > 0 { append(", ") }
            object { content(item, &$0) }
        }
        append("]")
    }
}

private extension JSONWriter {
    mutating func begin(_ key: StaticString) {
        append(isFirst ? "\n" : ",\n")
        isFirst = false
        append("\"")
        append(key)
        append("\": ")
    }

    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// A text in quotes. Only what RFC 8259, section 7, forbids is escaped.
    mutating func write(_ text: some Sequence<UInt8>) {
        append("\"")
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""): append("\\\"")
            case UInt8(ascii: "\\"): append("\\\\")
            case UInt8(ascii: "\n"): append("\\n")
            case 0..<0x20:
                append("\\u00")
                bytes.append(Self.digits[Int(byte >> 4)])
                bytes.append(Self.digits[Int(byte & 15)])
            default: bytes.append(byte)
            }
        }
        append("\"")
    }

    static let digits = Array("0123456789abcdef".utf8)
}
