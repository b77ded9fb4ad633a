extension Rule {
    /// U+00A0 in the space before a colon. A missing one is never inserted: times, ratios, addresses
    /// and code have none.
    ///
    /// Université de Montréal after the Office québécois de la langue française,
    /// http://documentationcinema.umontreal.ca/sommaire/6-guide-de-redaction/5-7-espacement-avant-et-apres-les-signes-ponctuation/
    /// (« oui (insécable) »).
    static let colon = Rule(at: ":".utf8) { run, place, edits in
        let start = run.blanks(before: place)
        guard start < place, run.isSentenceSign(at: place) else { return }
        let before = run.glyph(before: start)
        guard !before.isGap, !before.isOpening else { return }
        edits.replace(start, place, with: "\u{A0}")
    }
}

extension Lint {
    /// A colon against the word before it and with a space after.
    static let missingSpaceBeforeColon = Lint(.missingSpaceBeforeColon, at: ":".utf8) {
        run,
        place in
        let before = run.glyph(before: place)
        return (before.isLetter || before.isClosing || before.isOpaque)
            && run.glyph(at: place + 1).isGap
    }
}
