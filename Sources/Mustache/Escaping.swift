/// Escaping for HTML text and quoted attribute values.
///
/// Source: the Mustache specification, interpolation (`&`, `<`, `>`, `"`); `'` as well, so that a
/// value is safe between single quotes too.
enum Escaping {
    /// Appends text with `& < > " '` escaped.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var copied = 0
        var offset = 0
        while true {
            offset = firstSpecial(in: text, from: offset)
            output.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<offset]))
            guard offset < text.count else { return }
            append(special: text[offset], to: &output)
            offset += 1
            copied = offset
        }
    }

    private static func firstSpecial(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var offset = start
        while offset < text.count, !isSpecial(text[offset]) { offset += 1 }
        return offset
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        // All are below 64: one bit each.
        let specials: UInt64 = 1 << 0x22 | 1 << 0x26 | 1 << 0x27 | 1 << 0x3C | 1 << 0x3E
        return byte < 64 && specials &>> UInt64(byte) & 1 == 1
    }

    private static func append(special byte: UInt8, to output: inout [UInt8]) {
        let entity: StaticString =
            switch byte {
            case UInt8(ascii: "&"): "&amp;"
            case UInt8(ascii: "<"): "&lt;"
            case UInt8(ascii: ">"): "&gt;"
            case UInt8(ascii: "\""): "&quot;"
            default: "&#39;"
            }
        entity.withUTF8Buffer { output.append(contentsOf: $0) }
    }
}
