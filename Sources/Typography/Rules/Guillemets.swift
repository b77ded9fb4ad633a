extension Rule {
    /// U+00A0 inside « and », in the place of another space or of none. “ and ” have no space.
    ///
    /// Université de Montréal after the Office québécois de la langue française,
    /// http://documentationcinema.umontreal.ca/sommaire/6-guide-de-redaction/5-7-espacement-avant-et-apres-les-signes-ponctuation/
    static let guillemets = Rule(at: [Trigger.latin1Signs]) { run, place, edits in
        switch run.glyph(at: place).value {
        case 0xAB:
            let end = run.blanks(after: place + 2)
            guard !run.glyph(at: end).isGap, run.glyph(at: end).value != 0xBB else { return }
            // The insertion belongs to the mark, which may be the last of its piece.
            if end == place + 2 { return edits.replace(place, end, with: "«\u{A0}") }
            edits.replace(place + 2, end, with: "\u{A0}")
        case 0xBB:
            let start = run.blanks(before: place)
            guard !run.glyph(before: start).isGap, run.glyph(before: start).value != 0xAB else {
                return
            }
            if start == place { return edits.insert("\u{A0}", at: place) }
            edits.replace(start, place, with: "\u{A0}")
        default: break
        }
    }
}
