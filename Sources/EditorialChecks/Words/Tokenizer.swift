/// Cuts a running text into words, digits, white space and signs.
enum Tokenizer {
    /// The tokens of a text, in order, without gaps.
    static func tokens(of text: [UInt8]) -> TokenList {
        var tokens = TokenList()
        read(text, into: &tokens)
        return tokens
    }

    /// Puts the tokens of a text into the place of others, whose memory is used again.
    static func read(_ text: [UInt8], into tokens: inout TokenList) {
        text.withUnsafeBufferPointer { text in
            tokens.fill(upTo: text.count) { token(of: text, at: $0) }
        }
    }

    @inline(__always)
    private static func token(of text: UnsafeBufferPointer<UInt8>, at start: Int) -> Token {
        let byte = text[start]
        // Most of a text is ASCII words with single spaces between them.
        if isASCIILetter(byte) { return Token(.word, start..<end(ofWord: text, from: start + 1)) }
        var index = start + 1
        if byte == 0x20, index < text.count, isASCIILetter(text[index]) {
            return Token(.space, start..<index)
        }
        let (kind, count) = part(of: text, at: start)
        index = start + count
        switch kind {
        case .word: index = end(ofWord: text, from: index)
        case .digits: while index < text.count, isDigit(text[index]) { index += 1 }
        case .space: while let more = length(of: .space, in: text, at: index) { index += more }
        case .sign: break
        }
        return Token(kind, start..<index)
    }

    private static func end(ofWord text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < text.count {
            let byte = text[index]
            if isASCIILetter(byte) {
                index += 1
            } else if byte < 0x80 {
                break
            } else if byte == 0xC3, index + 1 < text.count {
                // Nearly all letters with accents.
                index += 2
            } else if let more = length(of: .word, in: text, at: index) {
                index += more
            } else {
                break
            }
        }
        return index
    }

    private static func isASCIILetter(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- UInt8(ascii: "a") < 26
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

    /// What the character at an offset is, and how many bytes it has.
    private static func part(of text: UnsafeBufferPointer<UInt8>, at index: Int) -> (
        Token.Kind, Int
    ) {
        let byte = text[index]
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
            return (.word, 1)
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return (.digits, 1)
        case 0x20, 0x09...0x0D: return (.space, 1)
        case 0..<0x80: return (.sign(Unicode.Scalar(byte)), 1)
        default: break
        }
        let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
        guard length > 1, index + length <= text.count else { return (.word, 1) }
        // Latin letters with accents, and the scripts up to U+1FFF.
        if length == 2, byte != 0xC2 { return (.word, 2) }
        var value = UInt32(byte & (0xFF >> UInt8(length + 1)))
        for offset in 1..<length { value = value << 6 | UInt32(text[index + offset] & 0x3F) }
        guard let scalar = Unicode.Scalar(value) else { return (.word, length) }
        // « », “ ”, ’, dashes and spaces, and what stands for code and links: what texts are full of.
        switch value {
        case 0xA0, 0x2000...0x200A, 0x202F: return (.space, length)
        case 0xAB, 0xBB, 0x2010...0x2027, 0x2030...0x205E, 0xFFFC: return (.sign(scalar), length)
        default: break
        }
        let properties = scalar.properties
        if properties.isWhitespace { return (.space, length) }
        let isLetter = properties.isAlphabetic || properties.generalCategory == .nonspacingMark
        return (isLetter ? .word : .sign(scalar), length)
    }

    private enum Class { case word, digits, space }

    /// How many bytes the character at an offset has; `nil` where it is of another class.
    private static func length(
        of wanted: Class,
        in text: UnsafeBufferPointer<UInt8>,
        at index: Int
    ) -> Int? {
        guard index < text.count else { return nil }
        let byte = text[index]
        if wanted == .word, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) {
            return 1
        }
        switch (part(of: text, at: index), wanted) {
        case ((.word, let length), .word), ((.digits, let length), .digits),
            ((.space, let length), .space):
            return length
        default: return nil
        }
    }
}
