/// Writes an XML document as bytes, element by element, in the order of calls.
///
/// Texts are escaped, and characters that XML cannot hold are left out. Source: Extensible Markup
/// Language (XML) 1.0, sections 2.2 and 2.4.
struct XMLWriter {
    typealias Attributes = KeyValuePairs<StaticString, String>

    /// UTF-8.
    private(set) var bytes: [UInt8]

    /// Begins with the XML declaration.
    ///
    /// - Parameter capacity: How many bytes the document will have, about.
    init(reserving capacity: Int = 0) {
        bytes = []
        bytes.reserveCapacity(capacity)
        append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    }

    /// Writes an element with what the calls in `content` write; a line of its own.
    mutating func element(
        _ name: StaticString,
        _ attributes: Attributes = [:],
        _ content: (inout XMLWriter) -> Void
    ) {
        begin(name, attributes)
        append(">\n")
        content(&self)
        end(name)
    }

    /// Writes an element that holds a text.
    mutating func element(
        _ name: StaticString,
        _ attributes: Attributes = [:],
        holding text: some Sequence<UInt8>
    ) {
        begin(name, attributes)
        append(">")
        escape(text)
        end(name)
    }

    /// Writes an element that holds a text.
    mutating func element(
        _ name: StaticString,
        _ attributes: Attributes = [:],
        holding text: String
    ) {
        element(name, attributes, holding: text.utf8)
    }

    /// Writes an element that holds nothing.
    mutating func empty(_ name: StaticString, _ attributes: Attributes = [:]) {
        begin(name, attributes)
        append("/>\n")
    }
}

private extension XMLWriter {
    mutating func begin(_ name: StaticString, _ attributes: Attributes) {
        append("<")
        append(name)
        for (key, value) in attributes {
            append(" ")
            append(key)
            append("=\"")
            escape(value.utf8)
            append("\"")
        }
    }

    mutating func end(_ name: StaticString) {
        append("</")
        append(name)
        append(">\n")
    }

    mutating func append(_ text: StaticString) {
        text.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    /// Whether U+FFFE or U+FFFF, which XML cannot hold, is written but for its last byte.
    var endsNoncharacter: Bool {
        bytes.count >= 2 && bytes[bytes.count - 1] == 0xBF && bytes[bytes.count - 2] == 0xEF
    }

    /// For elements and for attributes in double quotes.
    mutating func escape(_ text: some Sequence<UInt8>) {
        for byte in text {
            switch byte {
            case UInt8(ascii: "&"): append("&amp;")
            case UInt8(ascii: "<"): append("&lt;")
            case UInt8(ascii: ">"): append("&gt;")
            case UInt8(ascii: "\""): append("&quot;")
            case 0..<0x20 where byte != 0x09 && byte != 0x0A && byte != 0x0D: break
            case 0xBE where endsNoncharacter, 0xBF where endsNoncharacter: bytes.removeLast(2)
            default: bytes.append(byte)
            }
        }
    }
}
