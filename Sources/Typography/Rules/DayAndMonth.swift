extension Rule {
    /// U+00A0 between the day and the name of the month: 25 juin, 1er juin.
    ///
    /// https://designhub.partnershipagainstcancer.ca/?p=58 (« dans les dates »).
    static let dayAndMonth = Rule(at: Trigger.digits, behindNumber: months) { run, place, edits in
        var end = run.digits(after: place)
        guard !run.glyph(before: place).isWord, end - place <= 2 else { return }
        if run.byte(place) == UInt8(ascii: "1"), end - place == 1, run.has("er", at: end) {
            end += 2
        }
        let month = run.blanks(after: end)
        guard month > end, months.end(in: run, at: month) != nil else { return }
        edits.replace(end, month, with: "\u{A0}")
    }

    private static let months = WordList(
        """
        janvier février fevrier mars avril mai juin juillet août aout septembre octobre novembre
        décembre decembre
        """
    )
}
