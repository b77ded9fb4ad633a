/// Escaping for HTML text and quoted attribute values.
///
/// Source: the Mustache specification, interpolation (`&`, `<`, `>`, `"`); `'` as well, so that a
/// value is safe between single quotes too.
enum Escaping {
    /// Appends text with `& < > " '` escaped; what is between them is copied whole.
    static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout ByteBuffer) {
        var copied = 0
        while true {
            let special = firstSpecial(in: text, from: copied)
            output.append(UnsafeBufferPointer(rebasing: text[copied..<special]))
            guard special < text.count else { return }
            entity(of: text[special]).withUTF8Buffer { output.append($0) }
            copied = special + 1
        }
    }

    private static func firstSpecial(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var offset = start
        let bytes = UnsafeRawBufferPointer(text)
        while offset + 8 <= bytes.count {
            let word = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            let marks = specials(in: UInt64(littleEndian: word))
            if marks != 0 { return offset + marks.trailingZeroBitCount / 8 }
            offset += 8
        }
        while offset < text.count, !isSpecial(text[offset]) { offset += 1 }
        return offset
    }

    /// Sets the top bit of the first special byte among eight, and no bit below it.
    @inline(__always)
    private static func specials(in word: UInt64) -> UInt64 {
        // `&` and `'` differ in the lowest bit, `<` and `>` in the next one.
        zeros(in: word & 0xFEFE_FEFE_FEFE_FEFE ^ 0x2626_2626_2626_2626)
            | zeros(in: word & 0xFDFD_FDFD_FDFD_FDFD ^ 0x3C3C_3C3C_3C3C_3C3C)
            | zeros(in: word ^ 0x2222_2222_2222_2222)
    }

    /// Sets the top bit of the first byte that is zero, and no bit below it; bits above mean nothing.
    ///
    /// Source: <https://graphics.stanford.edu/~seander/bithacks.html#ZeroInWord>.
    @inline(__always)
    private static func zeros(in word: UInt64) -> UInt64 {
        (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte & 0xFE == 0x26 || byte & 0xFD == 0x3C || byte == 0x22
    }

    private static func entity(of special: UInt8) -> StaticString {
        switch special {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: "&#39;"
        }
    }
}
