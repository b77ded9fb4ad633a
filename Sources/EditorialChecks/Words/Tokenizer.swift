/// Cuts a running text into words, digits, white space and signs.
enum Tokenizer {
    /// The tokens of a text, in order, without gaps.
    static func tokens(of text: [UInt8]) -> [Token] {
        var tokens: [Token] = []
        tokens.reserveCapacity(text.count / 3 + 4)
        var index = 0
        while index < text.count {
            let (kind, length) = part(of: text, at: index)
            let end = index + length
            switch (kind, tokens.last?.kind) {
            case (.word, .word?), (.digits, .digits?), (.space, .space?):
                let start = tokens[tokens.count - 1].range.lowerBound
                tokens[tokens.count - 1] = Token(kind: kind, range: start..<end)
            default: tokens.append(Token(kind: kind, range: index..<end))
            }
            index = end
        }
        return tokens
    }

    /// What the character at an offset is, and how many bytes it has.
    private static func part(of text: [UInt8], at index: Int) -> (Token.Kind, Int) {
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
        let properties = scalar.properties
        if properties.isWhitespace { return (.space, length) }
        let isLetter = properties.isAlphabetic || properties.generalCategory == .nonspacingMark
        return (isLetter ? .word : .sign(scalar), length)
    }
}
