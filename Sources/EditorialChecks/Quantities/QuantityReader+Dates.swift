internal import SiteModel

extension QuantityReader {
    /// A date in digits: `2021-06-25`, `2021-06`, `25/06/2021`, `25.06.2021`. Moves behind it.
    mutating func calendarDate() -> Quantity.Value? {
        isoDate() ?? writtenInDigits()
    }

    private mutating func isoDate() -> Quantity.Value? {
        guard let year = number(at: index, digits: 4), isSign("-", at: index + 1),
            let month = number(at: index + 2, digits: 2), (1...12).contains(month)
        else { return nil }
        guard isSign("-", at: index + 3), let day = number(at: index + 4, digits: 2),
            (1...31).contains(day)
        else {
            index += 3
            return .date(year: year, month: month, day: nil)
        }
        index += 5
        return .date(year: year, month: month, day: day)
    }

    private mutating func writtenInDigits() -> Quantity.Value? {
        guard let first = number(at: index, digits: 1...2), index + 1 < tokens.count,
            let sign = tokens[index + 1].sign, sign == "/" || sign == "."
        else { return nil }
        if sign == "/", (1...12).contains(first), let year = number(at: index + 2, digits: 4) {
            index += 3
            return .date(year: year, month: first, day: nil)
        }
        guard let second = number(at: index + 2, digits: 1...2), isSign(sign, at: index + 3),
            let year = number(at: index + 4, digits: 4)
        else { return nil }
        // The day comes first, but where only the American order makes a date.
        let (day, month) = second > 12 ? (second, first) : (first, second)
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        index += 5
        return .date(year: year, month: month, day: day)
    }

    /// The month behind a day, and its year: « juin 2021 », “of June, 2021”. Moves behind them.
    mutating func monthBehindDay(_ day: Int) -> Quantity.Value? {
        guard (1...31).contains(day), isSpace(at: index) else { return nil }
        var next = index + 1
        if case .of = meaning(at: next), isSpace(at: next + 1) { next += 2 }
        guard case .month(let month)? = meaning(at: next) else { return nil }
        index = next + 1
        if isSign(".", at: index), isSpace(at: index + 1), number(at: index + 2, digits: 4) != nil {
            index += 1
        }
        return .date(year: yearBehindDay(), month: month, day: day)
    }

    /// A year behind a day and a month, perhaps behind a comma. Moves behind it.
    mutating func yearBehindDay() -> Int? {
        let next = isSign(",", at: index) ? index + 1 : index
        guard isSpace(at: next), let year = number(at: next + 1, digits: 4) else { return nil }
        index = next + 2
        return year
    }

    /// Moves behind what makes an ordinal of the number before: « 1er », “25th”.
    mutating func skipOrdinal() {
        guard tokens.indices.contains(index), tokens[index].isWord else { return }
        guard tokens[index].range.count <= 6 else { return }
        let suffix = String(decoding: bytes(of: tokens[index]), as: UTF8.self)
        if Self.ordinalSuffixes.contains(suffix) { index += 1 }
    }

    private static let ordinalSuffixes: Set = [
        "er", "re", "e", "ᵉ", "ère", "ème", "ième", "nd", "nde", "st", "rd", "th",
    ]
}
