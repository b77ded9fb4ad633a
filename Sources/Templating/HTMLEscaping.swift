extension [UInt8] {
    /// Appends a text so that it stands for itself in an element and in a double-quoted attribute.
    ///
    /// Source: HTML Living Standard, section 13.3 “Serializing HTML fragments”, escaping a string.
    package mutating func appendEscaped(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): append(literal: "&amp;")
            case UInt8(ascii: "<"): append(literal: "&lt;")
            case UInt8(ascii: ">"): append(literal: "&gt;")
            case UInt8(ascii: "\""): append(literal: "&quot;")
            default: append(byte)
            }
        }
    }

    mutating func append(literal text: StaticString) {
        text.withUTF8Buffer { append(contentsOf: $0) }
    }
}
