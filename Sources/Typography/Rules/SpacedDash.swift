/// A dash with a space, a bracket or the edge of the text on both sides: `–`, `—`, or `--` for the first.
struct SpacedDash {
    let range: Range<Int>
    let isTyped: Bool
    /// The blanks before and after; empty where a break or the edge stands.
    let blanksBefore: Range<Int>
    let blanksAfter: Range<Int>
    /// Whether nothing stands before, so that it opens a dialogue or a list.
    let beginsText: Bool
    /// Whether it stands between numbers, as in « 2020 – 2021 ».
    let isRange: Bool

    static let triggers: [UInt8] = [UInt8(ascii: "-"), Trigger.punctuation]

    init?(in run: Run, at place: Int) {
        let glyph = run.glyph(at: place)
        if run.isTypedDash(at: place) {
            range = place..<place + 2
            isTyped = true
        } else if glyph.value == 0x2013 || glyph.value == 0x2014 {
            range = place..<place + 3
            isTyped = false
        } else {
            return nil
        }
        let end = range.upperBound
        blanksBefore = run.blanks(before: place)..<place
        blanksAfter = end..<run.blanks(after: end)
        let before = run.glyph(before: blanksBefore.lowerBound)
        let after = run.glyph(at: blanksAfter.upperBound)
        // The space inside a quotation mark may be missing still.
        guard !blanksBefore.isEmpty || before.isGap || before.isOpening,
            !blanksAfter.isEmpty || after.isGap || after.isClosing
        else { return nil }
        beginsText = before.isEdge || before.isOpening
        guard !(beginsText && (after.isEdge || after.isClosing)) else { return nil }
        isRange = before.isDigit && after.isDigit
    }

    /// Asks for the sign where it was typed as two hyphens.
    func replace(_ edits: inout EditList) {
        if isTyped { edits.replace(range.lowerBound, range.upperBound, with: "–") }
    }

    /// Asks that no line ends before the dash.
    func bindBefore(_ run: Run, _ edits: inout EditList) {
        guard !blanksBefore.isEmpty, !run.glyph(before: blanksBefore.lowerBound).isGap else {
            return
        }
        edits.replace(blanksBefore.lowerBound, blanksBefore.upperBound, with: "\u{A0}")
    }

    /// Asks that no line ends after the dash.
    func bindAfter(_ run: Run, _ edits: inout EditList) {
        guard !blanksAfter.isEmpty, !run.glyph(at: blanksAfter.upperBound).isGap else { return }
        edits.replace(blanksAfter.lowerBound, blanksAfter.upperBound, with: "\u{A0}")
    }
}

extension Run {
    /// Whether exactly two hyphens begin at a place.
    func isTypedDash(at place: Int) -> Bool {
        has("--", at: place) && byte(place - 1) != UInt8(ascii: "-")
            && byte(place + 2) != UInt8(ascii: "-")
    }
}
