/// Quotation marks and apostrophes. U+2019 is the apostrophe in both languages: Office québécois de
/// la langue française, table « Espacement avant et après les signes de ponctuation »; The Unicode
/// Standard, section 6.2, “Apostrophes”.
extension QuotationStyle {
    /// Asks for the curled marks, and shows the other rules which straight marks are quotation marks.
    ///
    /// - Parameter marks: Those of the run.
    func pair(_ marks: [Quotation], in run: inout Run, _ edits: inout EditList) {
        var depth = 0
        for mark in marks {
            switch mark.role {
            case .undecided: break
            case .apostrophe: edits.replace(mark.place, mark.place + 1, with: "’")
            case .opening:
                if let text = text(mark, depth) { show(text.opening, mark, &run, &edits) }
                if mark.sign.isDouble { depth += 1 }
            case .closing:
                if mark.sign.isDouble { depth -= 1 }
                if let text = text(mark, depth) { show(text.closing, mark, &run, &edits) }
            }
        }
    }

    /// The straight double marks that have no partner and are no sign of inches, by place; of several in a
    /// row the first.
    func unmatched(_ marks: [Quotation], in run: Run) -> [Int] {
        let places = marks.filter { mark in
            mark.sign == .straight && mark.role == .undecided && !run.isDigit(mark.place - 1)
        }
        .map(\.place)
        return places.enumerated().filter { $0 == 0 || places[$0 - 1] < $1 - 1 }.map(\.element)
    }

    /// The marks of a run, each decided.
    ///
    /// - Parameter places: Where marks may stand, in ascending order.
    func marks(in run: Run, _ places: [Int]) -> [Quotation] {
        let isMarked = places.contains { Quotation.mayBegin(run.bytes[$0]) }
        return isMarked ? QuotationMatcher(run, at: places, elisions: elisions).marks : []
    }
}

extension QuotationStyle {
    private func text(_ mark: Quotation, _ depth: Int) -> (
        opening: StaticString, closing: StaticString
    )? {
        switch mark.sign {
        case .straight: depth > 0 ? inner : outer
        case .apostrophe: single
        default: nil
        }
    }

    private func show(
        _ text: StaticString,
        _ mark: Quotation,
        _ run: inout Run,
        _ edits: inout EditList
    ) {
        edits.replace(mark.place, mark.place + 1, with: text)
        if mark.role == .opening {
            run.mark(mark.place, as: Mark.openingQuote)
        } else if mark.sign == .straight {
            // A closing single mark looks like an apostrophe once it is curled, and so it does now.
            run.mark(mark.place, as: Mark.closingQuote)
        }
    }
}

extension Quotation.Sign {
    fileprivate var isDouble: Bool {
        switch self {
        case .straight, .openingGuillemet, .closingGuillemet, .openingDouble, .closingDouble: true
        case .apostrophe, .openingSingle, .closingSingle: false
        }
    }
}
