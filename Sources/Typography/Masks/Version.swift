extension Mask {
    /// A version or another number with two points: `v1.2.3`, `6.3.1-beta`, `192.0.2.1`.
    static let version = Mask(at: Trigger.digits) { run, place, _ in
        let before = run.glyph(before: place)
        let hasV = before.isAny(of: "vV") && !run.glyph(before: place - 1).isWord
        guard hasV || !before.isWord else { return nil }
        var end = run.digits(after: place)
        var points = 0
        while run.byte(end) == UInt8(ascii: "."), run.isDigit(end + 1) {
            end = run.digits(after: end + 1)
            points += 1
        }
        guard points >= 2 || hasV && points >= 1 else { return nil }
        while run.isVersionSuffix(at: end) { end += 1 }
        return (hasV ? place - 1 : place)..<end
    }
}

extension Run {
    fileprivate func isVersionSuffix(at place: Int) -> Bool {
        let glyph = glyph(at: place)
        guard glyph.value < 0x80 else { return false }
        if glyph.isLetter || glyph.isDigit { return true }
        guard glyph.isAny(of: ".-+") else { return false }
        let next = self.glyph(at: place + 1)
        return next.value < 0x80 && (next.isLetter || next.isDigit)
    }
}
