/// The quotations that are open at a place, as indexes of their marks. Every step takes constant
/// time on average, whatever is left open.
struct QuotationStack {
    private var doubles: [(index: Int, sign: Quotation.Sign)] = []
    private var singles: [Int] = []
    private var guillemets = 0
    private var curled = 0

    mutating func open(_ index: Int, _ sign: Quotation.Sign) {
        switch sign {
        case .apostrophe, .openingSingle: singles.append(index)
        default:
            doubles.append((index, sign))
            count(sign, 1)
        }
    }

    /// The straight double mark that is open here, single marks within it apart.
    var innermostStraight: Int? {
        doubles.last.flatMap { $0.sign == .straight ? $0.index : nil }
    }

    /// Closes the innermost double quotation, and the single ones left open within it.
    mutating func closeDouble() -> Int? {
        guard let last = doubles.popLast() else { return nil }
        count(last.sign, -1)
        while let single = singles.last, single > last.index { singles.removeLast() }
        return last.index
    }

    /// Closes the innermost quotation of a kind, and whatever was left open within it. Where none is
    /// open, what is open cannot be trusted and is forgotten.
    mutating func close(_ sign: Quotation.Sign) -> Int? {
        guard (sign == .openingGuillemet ? guillemets : curled) > 0 else {
            self = QuotationStack()
            return nil
        }
        while let last = doubles.last {
            let index = closeDouble()
            if last.sign == sign { return index }
        }
        return nil
    }

    /// Closes the single quotation that is open within the innermost double one.
    mutating func closeSingle() -> Int? {
        guard let single = singles.last, single > doubles.last?.index ?? -1 else { return nil }
        return singles.popLast()
    }
}

extension QuotationStack {
    private mutating func count(_ sign: Quotation.Sign, _ step: Int) {
        if sign == .openingGuillemet { guillemets += step }
        if sign == .openingDouble { curled += step }
    }
}
