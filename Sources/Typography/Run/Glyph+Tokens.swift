/// Where words, addresses and paths end.
extension Glyph {
    /// Whether nothing that is masked as a whole goes over this: a space, a dash, a quotation mark, an
    /// angle bracket, an emoji, what is not text.
    var endsToken: Bool {
        if isGap || value > 0x10_FFFF || isPictograph { return true }
        switch value {
        case 0x22, 0x3C, 0x3E, 0xAB, 0xBB, 0x2013, 0x2014, 0x201C, 0x201D: return true
        default: return false
        }
    }

    /// A sign or a bracket that ends a sentence and not an address before it.
    var endsSentence: Bool { isClosing || isApostrophe || isAny(of: ".,;:!?…") }

    /// A symbol or an emoji.
    private var isPictograph: Bool {
        (0x2190...0x2BFF).contains(value) || (0x1F000...0x1FAFF).contains(value)
    }
}
