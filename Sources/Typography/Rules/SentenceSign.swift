/// The signs `: ; ! ?` where they end a word or a sentence.
extension Run {
    /// Whether what follows a sign shows that it is one of the sentence: `;` in `a;b`, `!` in `!=`
    /// and `:` in `:-)` are not.
    func isSentenceSign(at place: Int) -> Bool {
        let next = glyph(at: place + 1)
        if isEllipsis(at: place + 1) { return true }
        if next.isGap || next.isOpaque || next.isAny(of: "»”’'\"–—…") || next.isMark { return true }
        switch byte(place) {
        case UInt8(ascii: ":"): return next.isAny(of: "«“")
        case UInt8(ascii: ";"): return false
        default: return next.isClosing || next.isAny(of: ".,!?") || next.isPictograph
        }
    }
}

extension Glyph {
    /// A quotation mark that was recognised.
    var isMark: Bool {
        value == 0x11_0000 + UInt32(Mark.openingQuote)
            || value == 0x11_0000 + UInt32(Mark.closingQuote)
    }

    /// A symbol or an emoji.
    var isPictograph: Bool {
        (0x2190...0x2BFF).contains(value) || (0x1F000...0x1FAFF).contains(value)
    }
}
