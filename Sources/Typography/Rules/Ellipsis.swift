extension Rule {
    /// Three points become U+2026. Not between numbers, and not in a longer row, which is a leader.
    static let ellipsis = Rule(at: ".".utf8) { run, place, edits in
        guard run.isEllipsis(at: place) else { return }
        edits.replace(place, place + 3, with: "…")
    }

    /// U+2026 stands against the word before it.
    ///
    /// JoliTypo, `Fixer\Ellipsis`; typographeur: points de suspension collés au mot qui précède.
    static let closedEllipsis = Rule(at: [UInt8(ascii: "."), Trigger.punctuation]) {
        run,
        place,
        edits in
        guard run.isEllipsis(at: place) || run.has("…", at: place) else { return }
        let start = run.blanks(before: place)
        let before = run.glyph(before: start)
        guard start < place, before.isWord || before.isClosing, run.endsClause(after: place + 3)
        else { return }
        edits.replace(start, place, with: "")
    }
}

extension Run {
    /// Whether exactly three points begin at a place.
    func isEllipsis(at place: Int) -> Bool {
        has("...", at: place) && byte(place - 1) != UInt8(ascii: ".")
            && byte(place + 3) != UInt8(ascii: ".")
            && !(isDigit(place - 1) && isDigit(place + 3))
    }
}
