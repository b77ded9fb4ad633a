/// Reads character references (HTML Standard, section 13.5).
enum HTMLReference {
    /// The reference that begins with the `&` at a place: where it ends, and its character where the
    /// rules could have to know it. `nil` where `&` is only itself.
    static func read(_ bytes: [UInt8], at place: Int) -> (end: Int, scalar: Unicode.Scalar?)? {
        var end = place + 1
        while end < bytes.count, end - place < 34, isReferenceByte(bytes[end]) { end += 1 }
        guard end > place + 1, end < bytes.count, bytes[end] == UInt8(ascii: ";") else {
            return nil
        }
        let name = bytes[(place + 1)..<end]
        if name.first == UInt8(ascii: "#") {
            guard name.count > 1 else { return nil }
            return (end + 1, number(name.dropFirst()))
        }
        return (end + 1, names[String(decoding: name, as: UTF8.self)])
    }
}

extension HTMLReference {
    private static func isReferenceByte(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
            || byte == UInt8(ascii: "#")
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let isHexadecimal = digits.first.map { $0 | 0x20 } == UInt8(ascii: "x")
        let text = String(decoding: isHexadecimal ? digits.dropFirst() : digits, as: UTF8.self)
        return UInt32(text, radix: isHexadecimal ? 16 : 10).flatMap(Unicode.Scalar.init)
    }

    private static let names: [String: Unicode.Scalar] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
        "thinsp": "\u{2009}", "laquo": "«", "raquo": "»", "lsquo": "‘", "rsquo": "’", "ldquo": "“",
        "rdquo": "”", "hellip": "…", "ndash": "–", "mdash": "—", "euro": "€", "deg": "°",
        "agrave": "à", "acirc": "â", "ccedil": "ç", "eacute": "é", "egrave": "è", "ecirc": "ê",
        "euml": "ë", "icirc": "î", "iuml": "ï", "ocirc": "ô", "ugrave": "ù", "ucirc": "û",
        "Agrave": "À", "Ccedil": "Ç", "Eacute": "É", "Egrave": "È", "oelig": "œ", "times": "×",
    ]
}
