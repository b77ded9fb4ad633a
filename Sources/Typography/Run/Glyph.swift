/// What stands beside a place in a run: a character, a mark, or the edge of the run.
struct Glyph: Equatable {
    /// A Unicode scalar value, or one of the values below for what is not text.
    let value: UInt32
    /// Length in bytes of the run.
    let width: Int

    static let edge = Glyph(value: 0x11_0000, width: 0)
    static let replacement = Glyph(value: 0xFFFD, width: 1)

    /// The glyph of a mark.
    init(mark: UInt8) {
        value = 0x11_0000 + UInt32(mark)
        width = 1
    }

    init(value: UInt32, width: Int) {
        self.value = value
        self.width = width
    }

    /// The character of UTF-8 that begins at a place.
    init(decoding bytes: UnsafeBufferPointer<UInt8>, at place: Int) {
        let first = bytes[place]
        let width = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
        guard width > 1, first >= 0xC0, place + width <= bytes.count else {
            self = first < 0x80 ? Glyph(value: UInt32(first), width: 1) : .replacement
            return
        }
        var value = UInt32(first) & (0x7F >> UInt32(width))
        for offset in 1..<width { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
        self.init(value: value, width: width)
    }

    /// Whether the glyph is one of these characters.
    func isAny(of characters: StaticString) -> Bool {
        characters.withUTF8Buffer { bytes in
            if value < 0x80 { return bytes.contains(UInt8(value)) }
            var place = 0
            while place < bytes.count {
                let other = Glyph(decoding: bytes, at: place)
                if other.value == value { return true }
                place += other.width
            }
            return false
        }
    }

    var isEdge: Bool { self == .edge }
    var isOpaque: Bool { value == 0x11_0000 + UInt32(Mark.opaque) }
    var isDigit: Bool { (0x30...0x39).contains(value) }
    /// A straight or a curled apostrophe.
    var isApostrophe: Bool { value == 0x27 || value == 0x2019 }

    /// A space that a rule may replace: plain, no-break (U+00A0), thin (U+2009), narrow no-break
    /// (U+202F).
    var isBlank: Bool { value == 0x20 || value == 0xA0 || value == 0x202F || value == 0x2009 }

    /// A space of any kind, a break or the edge of the run: no text stands here.
    var isGap: Bool {
        isBlank || (0x09...0x0D).contains(value) || isEdge
            || value == 0x11_0000 + UInt32(Mark.lineBreak)
    }

    /// A letter of any script, a combining accent included.
    var isLetter: Bool {
        if value < 0x80 { return (0x61...0x7A).contains(value | 0x20) }
        if value < 0xC0 { return value == 0xAA || value == 0xB5 || value == 0xBA }
        switch value {
        case 0xD7, 0xF7, 0x2000...0x2BFF, 0x3000...0x303F, 0xE000...0xF8FF, 0xFE00...0xFE0F,
            0xFFF0...0xFFFF, 0x1F000...:
            return false
        default:
            return true
        }
    }

    /// A capital of Latin as French and English write it.
    var isCapital: Bool {
        (0x41...0x5A).contains(value) || (0xC0...0xDE).contains(value) && value != 0xD7
            || value == 0x152
    }

    /// A letter, a digit, or something that counts as a word.
    var isWord: Bool { isLetter || isDigit || isOpaque }

    var isOpening: Bool {
        switch value {
        case 0x28, 0x5B, 0x7B, 0xAB, 0x2018, 0x201C, 0x201E, 0x2039: true
        default: value == 0x11_0000 + UInt32(Mark.openingQuote)
        }
    }

    var isClosing: Bool {
        switch value {
        case 0x29, 0x5D, 0x7D, 0xBB, 0x201D, 0x203A: true
        default: value == 0x11_0000 + UInt32(Mark.closingQuote)
        }
    }
}
