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
        holding text: [UInt8]
    ) {
        begin(name, attributes)
        append(">")
        text.withUnsafeBufferPointer { escape($0) }
        end(name)
    }

    /// Writes an element that holds a text.
    mutating func element(
        _ name: StaticString,
        _ attributes: Attributes = [:],
        holding text: String
    ) {
        begin(name, attributes)
        append(">")
        escape(text)
        end(name)
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
            escape(value)
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

    mutating func escape(_ text: String) {
        var text = text
        text.withUTF8 { escape($0) }
    }

    /// For elements and for attributes in double quotes. What needs no escape is copied in one piece.
    mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
        var written = 0
        for index in text.indices {
            let byte = text[index]
            // All but control characters, `"`, `&`, `<`, `>` and the last byte of U+FFFE and U+FFFF.
            if byte > 0x3E && byte != 0xBE && byte != 0xBF { continue }
            guard let (escape, length) = Self.escape(at: index, of: text) else { continue }
            bytes.append(contentsOf: text[written..<index + 1 - length])
            append(escape)
            written = index + 1
        }
        bytes.append(contentsOf: text[written...])
    }

    /// What is written instead of the character that ends at a place, and how many bytes it has; `nil`
    /// where it stands as it is.
    static func escape(
        at index: Int,
        of text: UnsafeBufferPointer<UInt8>
    ) -> (StaticString, length: Int)? {
        switch text[index] {
        case UInt8(ascii: "&"): return ("&amp;", 1)
        case UInt8(ascii: "<"): return ("&lt;", 1)
        case UInt8(ascii: ">"): return ("&gt;", 1)
        case UInt8(ascii: "\""): return ("&quot;", 1)
        case 0x09, 0x0A, 0x0D: return nil
        case 0..<0x20: return ("", 1)
        case 0xBE, 0xBF:
            guard index >= 2, text[index - 1] == 0xBF, text[index - 2] == 0xEF else { return nil }
            return ("", 3)
        default: return nil
        }
    }
}
