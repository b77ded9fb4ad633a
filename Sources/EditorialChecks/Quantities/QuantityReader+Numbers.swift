internal import SiteModel

extension QuantityReader {
    /// A number with what belongs to it, or the date that it begins. Moves behind it.
    mutating func numberOrDay() -> Quantity.Value {
        let first = index
        var digits = Decimal.digits(of: bytes(of: tokens[index]))
        index += 1
        if let grouped = grouped(first) {
            digits = grouped
        } else {
            skipOrdinal()
            if let day = number(at: first, digits: 1...2), let date = monthBehindDay(day) {
                return date
            }
        }
        if index == first + 1 || tokens[index - 1].isDigits, let decimals = decimals() {
            digits = Decimal.number(digits, decimals: decimals)
        }
        digits = Decimal.shifted(digits, by: zerosBehind())
        let unit = unitBehind() ?? unitBefore(first)
        return .number(digits, unit)
    }

    /// Thousands: « 1 581 », “1,581”. One kind of separator, and three digits behind each.
    private mutating func grouped(_ first: Int) -> String? {
        guard tokens[first].range.count <= 3, let separator = separator(at: first + 1),
            number(at: first + 2, digits: 3) != nil
        else { return nil }
        var digits = text(of: tokens[first])
        var next = first
        while self.separator(at: next + 1) == separator, number(at: next + 2, digits: 3) != nil {
            digits += text(of: tokens[next + 2])
            next += 2
        }
        index = next + 1
        return Decimal.digits(of: Array(digits.utf8)[...])
    }

    /// What may stand between thousands.
    private func separator(at index: Int) -> Unicode.Scalar? {
        guard tokens.indices.contains(index) else { return nil }
        let token = tokens[index]
        if token.isSpace { return isOneScalar(token) ? " " : nil }
        return token.sign.flatMap { $0 == words.group ? $0 : nil }
    }

    private func isOneScalar(_ token: Token) -> Bool {
        bytes(of: token).count { $0 & 0xC0 != 0x80 } == 1
    }

    /// The decimals behind a number; none where a second mark follows, as in « 1.2.3 ».
    private mutating func decimals() -> String? {
        guard index + 1 < tokens.count, let mark = tokens[index].sign,
            mark == words.decimal || mark == ".", tokens[index + 1].isDigits
        else { return nil }
        let isChain =
            isSign(mark, at: index + 2) && tokens.indices.contains(index + 3)
            && tokens[index + 3].isDigits
        let isBehindMark = index > 1 && isSign(mark, at: index - 2)
        if isChain || isBehindMark { return nil }
        index += 2
        return text(of: tokens[index - 1])
    }

    /// How many zeros the word behind a number adds: « millions », “thousand”.
    private mutating func zerosBehind() -> Int {
        let isAttached = tokens.indices.contains(index) && tokens[index].isWord
        let next = isAttached ? index : index + 1
        guard isAttached || isSpace(at: index) else { return 0 }
        switch meaning(at: next) {
        case .multiplier(let zeros)?:
            index = next + 1
            return zeros
        case .number(1000)? where !isAttached:
            index = next + 1
            return 3
        default: return 0
        }
    }

    /// The unit behind a number: « % », « pour cent », « € », « de dirhams ».
    private mutating func unitBehind() -> Quantity.Unit? {
        var next = isSpace(at: index) ? index + 1 : index
        if let unit = unitSign(at: next) {
            index = next + 1
            return unit
        }
        if case .per? = meaning(at: next), isSpace(at: next + 1),
            tokens.indices.contains(next + 2), text(of: tokens[next + 2]) == "cent"
        {
            index = next + 3
            return .percent
        }
        if case .of? = meaning(at: next), next + 1 < tokens.count, !tokens[next + 1].isWord {
            next += 2
        }
        guard case .unit(let unit)? = meaning(at: next) else { return nil }
        index = next + 1
        return unit
    }

    /// The unit before a number: “€100”, “MAD 100”.
    func unitBefore(_ first: Int) -> Quantity.Unit? {
        let before = isSpace(at: first - 1) ? first - 2 : first - 1
        guard before >= lastEnd else { return nil }
        if let unit = unitSign(at: before), unit != .percent { return unit }
        if case .unit(let unit)? = meaning(at: before), tokens[before].range.count == 3,
            bytes(of: tokens[before]).allSatisfy((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains)
        {
            return unit
        }
        return nil
    }

    private func unitSign(at index: Int) -> Quantity.Unit? {
        guard tokens.indices.contains(index), let sign = tokens[index].sign else {
            return nil
        }
        switch sign {
        case "%", "\u{66A}": return .percent
        case "€": return .euro
        case "$": return .dollar
        case "£": return .pound
        default: return nil
        }
    }
}
