/// How a language writes the numbers of fields: « 71 232 », “71,232”.
package struct NumberFormat: Sendable, Hashable {
    /// What stands between thousands; numbers of four digits are grouped as well.
    package let group: String
    /// What stands before the decimals.
    package let decimal: String

    /// - Parameter group: A plain space means U+202F, which does not break and is narrow: a number is
    ///   never cut at the end of a line. Source: Imprimerie nationale, « Nombres ».
    package init(group: String, decimal: String) {
        self.group = group == " " ? "\u{202F}" : group
        self.decimal = decimal
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
