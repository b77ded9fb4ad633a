extension Rule {
    /// U+00A0 after n°, in the place of another space or of none.
    ///
    /// JoliTypo, `Fixer\Unit` (nº 11); https://designhub.partnershipagainstcancer.ca/?p=58
    static let numberSign = Rule(at: [Trigger.latin1Signs]) { run, place, edits in
        let sign = run.glyph(at: place).value
        guard sign == 0xB0 || sign == 0xBA, "nN".utf8.contains(run.byte(place - 1)),
            !run.glyph(before: place - 1).isWord
        else { return }
        var end = place + 2
        if run.byte(end) == UInt8(ascii: "s") { end += 1 }
        let number = run.blanks(after: end)
        guard run.isDigit(number) || number > end && run.glyph(at: number).isWord else { return }
        if number > end {
            edits.replace(end, number, with: "\u{A0}")
        } else {
            edits.insert("\u{A0}", at: number)
        }
    }
}
