extension Rule {
    /// Two hyphens between numbers become the en dash of a range: 10--12. One hyphen stays, which
    /// could belong to a date, a number of a file or a telephone.
    ///
    /// The Chicago Manual of Style, 6.78.
    static let numberRange = Rule(at: "-".utf8) { run, place, edits in
        guard run.isTypedDash(at: place), run.isDigit(place - 1), run.isDigit(place + 2) else {
            return
        }
        edits.replace(place, place + 2, with: "–")
    }
}
