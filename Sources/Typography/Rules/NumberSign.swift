extension Rule {
    /// U+00A0 after n°, in the place of another space or of none.
    ///
    /// JoliTypo, `Fixer\Unit` (nº 11); https://designhub.partnershipagainstcancer.ca/?p=58
    static let numberSign = Rule(at: [Trigger.latin1Signs]) { run, place, edits in
        let sign = run.glyph(at: place).value
        guard sign == 0xB0 || sign == 0xBA, "nN".utf8.contains(run.byte(place - 1)),
            !run.glyph(before: place - 1).isWord
        else { return }
        let hasPlural = run.byte(place + 2) == UInt8(ascii: "s")
        let end = hasPlural ? place + 3 : place + 2
        let number = run.blanks(after: end)
        if number > end, run.glyph(at: number).isWord {
            edits.replace(end, number, with: "\u{A0}")
        } else if !hasPlural, run.isDigit(end) {
            edits.insert("\u{A0}", at: end)
        }
    }
}
