/// Decides which straight marks of a run open and close quotations, and which are apostrophes.
///
/// Marks pair as brackets do. One that finds no partner stays straight: what it means cannot be
/// told.
struct QuotationMatcher {
    private let run: Run
    private let elisions: WordList
    private var stack = QuotationStack()
    private(set) var marks: [Quotation]

    /// - Parameter places: Where the marks may stand, in ascending order.
    init(_ run: Run, at places: [Int], elisions: WordList) {
        self.run = run
        self.elisions = elisions
        marks = places.compactMap { place in
            Quotation.mayBegin(run.bytes[place]) ? Quotation(in: run, at: place) : nil
        }
        var paired = [Bool](repeating: false, count: marks.count)
        for index in marks.indices {
            guard let opening = decide(index) else { continue }
            marks[opening].role = .opening
            marks[index].role = .closing
            paired[opening] = true
        }
        for index in marks.indices where marks[index].role == .opening && !paired[index] {
            settleUnpaired(index)
        }
    }
}

extension QuotationMatcher {
    /// Decides about one mark, with all before it decided.
    ///
    /// - Returns: The mark whose quotation this one closes.
    private mutating func decide(_ index: Int) -> Int? {
        let mark = marks[index]
        switch mark.sign {
        case .openingGuillemet, .openingDouble, .openingSingle: open(index)
        case .closingGuillemet: return stack.close(.openingGuillemet)
        case .closingDouble: return stack.close(.openingDouble)
        case .closingSingle:
            return run.glyph(at: mark.place + 3).isWord ? nil : stack.closeSingle()
        case .straight: return decideStraight(index)
        case .apostrophe: return decideApostrophe(index)
        }
        return nil
    }

    private mutating func decideStraight(_ index: Int) -> Int? {
        let before = side(before: index)
        let next = run.glyph(at: marks[index].place + 1)
        let isEmpty = before == .opening && stack.innermostStraight == index - 1
        if !next.isLetter, !next.isDigit, before != .gap, before != .opening, !isEmpty,
            stack.innermostStraight != nil
        {
            return stack.closeDouble()
        }
        let opensAfter =
            switch before {
            case .gap, .opening, .elision, .sign: true
            case .opaque: next.isLetter || next.isDigit
            case .word, .closing: false
            }
        if opensAfter, !next.isGap, !next.isClosing, !next.isAny(of: ",;:!?") { open(index) }
        return nil
    }

    private mutating func decideApostrophe(_ index: Int) -> Int? {
        let place = marks[index].place
        let next = run.glyph(at: place + 1)
        let before = side(before: index)
        switch before {
        case .word where run.isDigit(place - 1):
            if !next.isWord { return stack.closeSingle() }
            // The 1990's.
            if next.isAny(of: "s"), run.endsWord(at: place + 2) { marks[index].role = .apostrophe }
        case .word, .opaque:
            if !next.isWord, let opening = stack.closeSingle() { return opening }
            marks[index].role = .apostrophe
        case .closing, .elision:
            if !next.isWord { return stack.closeSingle() }
            if next.isLetter { marks[index].role = .apostrophe }
        case .sign where !next.isWord && !next.isOpening && !next.isAny(of: "\""):
            if let opening = stack.closeSingle() { return opening }
            if next.isAny(of: "'") { open(index) }
        case .gap, .opening, .sign:
            if isElision(at: place) {
                marks[index].role = .apostrophe
            } else if next.isWord || next.isOpening || next.isAny(of: "\"'") {
                open(index)
            }
        }
        return nil
    }

    private mutating func open(_ index: Int) {
        marks[index].role = .opening
        stack.open(index, marks[index].sign)
    }

    /// What has no partner. A curled mark still opens: a quotation of several paragraphs opens in
    /// each. A straight single one is an apostrophe before a letter; of the others nobody knows.
    private mutating func settleUnpaired(_ index: Int) {
        let mark = marks[index]
        switch mark.sign {
        case .straight: marks[index].role = .undecided
        case .apostrophe:
            let isApostrophe = run.glyph(at: mark.place + 1).isLetter
            marks[index].role = isApostrophe ? .apostrophe : .undecided
        default: break
        }
    }

    /// 'til, '90s.
    private func isElision(at place: Int) -> Bool {
        if elisions.end(in: run, at: place + 1) != nil { return true }
        let digits = run.digits(after: place + 1)
        guard digits == place + 3 else { return false }
        return run.endsWord(at: digits)
            || run.byte(digits) == UInt8(ascii: "s") && run.endsWord(at: digits + 1)
    }

    /// What stands before a mark, in the light of what was decided about the mark before it.
    private enum Side { case gap, opening, elision, closing, word, opaque, sign }

    private func side(before index: Int) -> Side {
        let place = marks[index].place
        let glyph = run.glyph(before: place)
        if glyph.isGap { return .gap }
        if glyph.isOpaque { return .opaque }
        if glyph.isWord { return .word }
        if index > 0, marks[index - 1].place == place - glyph.width {
            switch marks[index - 1].role {
            case .opening: return .opening
            case .closing: return .closing
            case .apostrophe: return .elision
            case .undecided: break
            }
        }
        if glyph.value == 0x2019 { return .elision }
        if glyph.isOpening { return .opening }
        return glyph.isClosing ? .closing : .sign
    }
}
