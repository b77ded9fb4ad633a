extension Rule {
    /// No space before `: ; ! ?` in English. Ratios with spaces (16 : 9) keep theirs.
    ///
    /// The Chicago Manual of Style, 6.7 to 6.9; JoliTypo has the same rule for the comma.
    static let noSpaceBeforeSign = Rule(at: ":;!?".utf8) { run, place, edits in
        let start = run.blanks(before: place)
        guard start < place, run.isSentenceSign(at: place) else { return }
        let before = run.glyph(before: start)
        guard before.isWord || before.isClosing || before.isApostrophe || before.isAny(of: "%.…")
        else { return }
        let isRatio = before.isDigit && run.isDigit(run.blanks(after: place + 1))
        guard !isRatio else { return }
        edits.replace(start, place, with: "")
    }
}
