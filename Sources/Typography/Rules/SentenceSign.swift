/// The signs `: ; ! ?` where they end a word or a sentence.
extension Run {
    /// Whether what follows a sign shows that it is one of the sentence: `;` in `a;b`, `!` in `!=`
    /// and `:` in `:-)` are not.
    func isSentenceSign(at place: Int) -> Bool {
        let next = glyph(at: place + 1)
        if next.isAny(of: "<>") { return false }
        if next.endsToken || next.isApostrophe || next.isAny(of: "…") || isEllipsis(at: place + 1) {
            return endsClause(after: place + 1)
        }
        switch byte(place) {
        case UInt8(ascii: ":"), UInt8(ascii: ";"): return false
        default: return endsClause(after: place + 1)
        }
    }

    /// Whether no word goes on at a place: there is a space, a quotation mark or a dash, or only
    /// signs and brackets before one.
    func endsClause(after place: Int) -> Bool {
        var place = place
        for _ in 0..<8 {
            let glyph = glyph(at: place)
            if glyph.endsToken { return true }
            guard glyph.endsSentence else { return false }
            place += glyph.width
        }
        return true
    }
}
