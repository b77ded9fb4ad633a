/// How a language writes the numbers of fields: « 71 232 », “71,232”.
package struct NumberFormat: Sendable, Hashable {
    /// What stands between thousands; numbers of four digits are grouped as well.
    package let group: String
    /// What stands before the decimals.
    package let decimal: String
    /// Fills `{amount}` and `{currency}`: « 75 000 MAD », “MAD 75,000”.
    package let money: WordPattern

    /// The form that most languages have: the amount first.
    package static let amountFirst = WordPattern("{amount} {currency}")

    /// - Parameter group: A plain space means U+202F, which does not break and is narrow: a number is
    ///   never cut at the end of a line. Source: Imprimerie nationale, « Nombres ».
    package init(
        group: String,
        decimal: String,
        money: WordPattern = NumberFormat.amountFirst
    ) {
        self.group = group == " " ? "\u{202F}" : group
        self.decimal = decimal
        self.money = money
    }

    /// An amount with the code of its currency, which no end of a line parts. Source:
    /// Interinstitutional Style Guide of the European Union, 7.3.3.
    package func words(for money: FieldValue.Money) -> String {
        let phrase = self.money.filled { gap in
            switch gap {
            case "amount": words(for: money.amount)
            case "currency": money.currency
            default: nil
            }
        }
        return String(phrase.map { $0 == " " ? "\u{A0}" : $0 })
    }

    /// A number of front matter as readers see it.
    ///
    /// - Parameter number: An optional `-`, ASCII digits, and optionally `.` and decimals, as
    ///   ``FieldValue/number(_:)`` holds them.
    package func words(for number: String) -> String {
        let isNegative = number.hasPrefix("-")
        let digits = isNegative ? number.dropFirst() : number[...]
        let whole = digits.prefix { $0 != "." }
        let decimals = digits.dropFirst(whole.count + 1)
        var text = isNegative ? "\u{2212}" : ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index) % 3 == 0 { text += group }
            text.append(digit)
        }
        return decimals.isEmpty ? text : text + decimal + decimals
    }
}
