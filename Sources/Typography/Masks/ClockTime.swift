extension Mask {
    /// A time or a ratio with colons: `10:30`, `10:30:05`, `16:9`.
    ///
    /// No space beside the colon of numeric hours: Université de Montréal, « Espacement avant et
    /// après les signes de ponctuation »,
    /// http://documentationcinema.umontreal.ca/sommaire/6-guide-de-redaction/5-7-espacement-avant-et-apres-les-signes-ponctuation/
    static let clockTime = Mask(at: Trigger.digits) { run, place, _ in
        guard !run.glyph(before: place).isWord else { return nil }
        var end = run.digits(after: place)
        let first = end
        while run.byte(end) == UInt8(ascii: ":"), run.isDigit(end + 1) {
            end = run.digits(after: end + 1)
        }
        return end > first ? place..<end : nil
    }
}
