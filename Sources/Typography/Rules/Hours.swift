extension Rule {
    /// U+00A0 on both sides of h: 10 h 30.
    ///
    /// https://ebooksgratuits.org/guides/topo_typo.htm (16 h 15); Usito, « h » (11 h 30).
    static let hours = Rule(at: Trigger.digits, behindNumber: WordList("h")) {
        run,
        place,
        edits in
        let end = run.digits(after: place)
        let sign = run.blanks(after: end)
        let minutes = run.blanks(after: sign + 1)
        guard !run.glyph(before: place).isWord, end - place <= 2, sign > end, minutes > sign + 1,
            run.byte(sign) == UInt8(ascii: "h"), run.digits(after: minutes) == minutes + 2,
            run.byte(minutes) < UInt8(ascii: "6"), run.endsWord(at: minutes + 2)
        else { return }
        edits.replace(end, sign, with: "\u{A0}")
        edits.replace(sign + 1, minutes, with: "\u{A0}")
    }
}
