extension [UInt8] {
    /// Appends a text with `& < > "` escaped, as cmark does.
    mutating func append(escaping text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): append(contentsOf: "&amp;".utf8)
            case UInt8(ascii: "<"): append(contentsOf: "&lt;".utf8)
            case UInt8(ascii: ">"): append(contentsOf: "&gt;".utf8)
            case UInt8(ascii: "\""): append(contentsOf: "&quot;".utf8)
            default: append(byte)
            }
        }
    }

    mutating func append(_ fragment: SetFragment) {
        switch fragment {
        case .text(let text): append(escaping: text)
        case .superscript(let letters):
            append(contentsOf: "<sup>".utf8)
            append(escaping: letters)
            append(contentsOf: "</sup>".utf8)
        }
    }
}
