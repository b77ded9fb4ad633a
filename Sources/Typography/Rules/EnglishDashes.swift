/// Dashes of English: a spaced en dash, which no line begins with; an em dash where two hyphens join
/// words.
///
/// The European Commission's English Style Guide, “Dashes” (spaced en dash); The Chicago Manual of
/// Style, 2.13 (two hyphens typed for an em dash).
enum EnglishDashes {
    @Sendable static func set(_ run: Run, _ places: [Int], _ edits: inout EditList) {
        for place in places where SpacedDash.triggers.contains(run.bytes[place]) {
            if let dash = SpacedDash(in: run, at: place) {
                dash.replace(&edits)
                if !dash.isRange, !dash.isEmDash(in: run) { dash.bindBefore(run, &edits) }
            } else if run.isTypedDash(at: place), run.glyph(before: place).isLetter,
                run.glyph(at: place + 2).isLetter
            {
                edits.replace(place, place + 2, with: "—")
            }
        }
    }
}

extension SpacedDash {
    fileprivate func isEmDash(in run: Run) -> Bool {
        run.glyph(at: range.lowerBound).value == 0x2014
    }
}
