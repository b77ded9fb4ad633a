import Diagnostics
import SiteModel

extension ValueReader {
    /// An amount of money: a number, a space and the code of its currency.
    mutating func money(_ node: YAMLNode, of key: String) -> FieldValue.Money? {
        guard let text = text(node, of: key) else { return nil }
        let parts = text.value.split(separator: " ", omittingEmptySubsequences: false)
        if parts.count == 2, Self.isNumber(String(parts[0])), Self.hasForm(parts[1]) {
            let currency = String(parts[1])
            if CurrencyCode.isKnown(currency) {
                return FieldValue.Money(amount: String(parts[0]), currency: currency)
            }
            report(.unknownCurrency(currency, at: text.location))
        } else {
            let near = Self.nearMoney(text.value)
            report(.notMoney(text.value, of: key, near: near, at: text.location))
        }
        return nil
    }

    /// Whether a text has the form of a currency's code.
    private static func hasForm(_ code: Substring) -> Bool {
        code.utf8.count == 3
            && code.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    }

    /// `75000 MAD` for « 75 000 DH », “MAD 75,000.50” and the like, where nothing is to be guessed.
    private static func nearMoney(_ text: String) -> String? {
        var amount = ""
        var name = ""
        for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
            if ("0"..."9").contains(scalar) || scalar == "." {
                amount.unicodeScalars.append(scalar)
            } else {
                name.unicodeScalars.append(scalar)
            }
        }
        guard isNumber(amount), let code = CurrencyCode.near(name) else { return nil }
        return "\(amount) \(code)"
    }
}

extension Diagnostic {
    fileprivate static func notMoney(
        _ text: String,
        of key: String,
        near: String?,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P279",
            Phrase(
                fr:
                    "« \(key.shown) » attend un montant et le code de sa monnaie (75000 MAD), et non « \(text.shown) »",
                en:
                    "“\(key.shown)” takes an amount and the code of its currency (75000 MAD), not “\(text.shown)”"
            ),
            at: location,
            suggestion: near.map(Phrase.write)
        )
    }

    fileprivate static func unknownCurrency(
        _ code: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P286",
            Phrase(
                fr: "« \(code) » n’est le code d’aucune monnaie (ISO 4217 : MAD, EUR, USD)",
                en: "“\(code)” is the code of no currency (ISO 4217: MAD, EUR, USD)"
            ),
            at: location
        )
    }
}
