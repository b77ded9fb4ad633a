extension String {
    /// Without white space at both ends.
    var trimmed: String {
        if let first = utf8.first, let last = utf8.last, (0x21...0x7E).contains(first),
            (0x21...0x7E).contains(last)
        {
            return self
        }
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }

    /// In small letters, with one plain space between the words, ’ as ', and without the signs that
    /// close a phrase.
    var plain: String {
        if let plain = plainASCII { return plain }
        let words = lowercased().split { $0.isWhitespace }
        var text = words.joined(separator: " ").map { $0 == "’" ? "'" : $0 }
        while let last = text.last, Self.closing.contains(last) { text.removeLast() }
        while let first = text.first, Self.closing.contains(first) { text.removeFirst() }
        return String(text)
    }

    /// The same for a text of ASCII and ’; `nil` for any other.
    private var plainASCII: String? {
        var plain: [UInt8] = []
        plain.reserveCapacity(utf8.count)
        var text = utf8.makeIterator()
        var isBetweenWords = false
        while var byte = text.next() {
            switch byte {
            case 0x20, 0x09...0x0D:
                isBetweenWords = !plain.isEmpty
                continue
            case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte |= 0x20
            case 0xE2:
                guard text.next() == 0x80, text.next() == 0x99 else { return nil }
                byte = UInt8(ascii: "'")
            case 0x80...: return nil
            default: break
            }
            if isBetweenWords { plain.append(0x20) }
            isBetweenWords = false
            plain.append(byte)
        }
        let isClosing = { (byte: UInt8) in " .!:;,>\"()[]".utf8.contains(byte) }
        let end = plain.lastIndex { !isClosing($0) }.map { $0 + 1 } ?? 0
        return String(decoding: plain[..<end].drop(while: isClosing), as: UTF8.self)
    }

    private static let closing: Set<Character> = [
        " ", ".", "…", "!", ":", ";", ",", "→", "›", "»", "«", ">", "“", "”", "\"", "(", ")", "[",
        "]",
    ]
}
