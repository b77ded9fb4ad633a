extension FieldValue {
    /// An amount of money.
    package struct Money: Sendable, Hashable {
        /// Digits, as ``FieldValue/number(_:)`` holds them.
        package let amount: String
        /// The code of the currency by ISO 4217: `MAD`.
        package let currency: String

        package init(amount: String, currency: String) {
            self.amount = amount
            self.currency = currency
        }
    }
}
