import Diagnostics
import SiteModel

extension ValueReader {
    /// A decimal number, as ``FieldValue/number(_:)`` holds it.
    mutating func number(
        _ node: YAMLNode,
        of key: String,
        limits: FieldLimits = .none
    ) -> String? {
        guard let text = text(node, of: key) else { return nil }
        if Self.isNumber(text.value) {
            check(number: text, of: key, within: limits)
            return text.value
        }
        report(.notANumber(text.value, of: key, at: text.location))
        return nil
    }

    /// `true` or `false`, and no other word.
    mutating func flag(_ node: YAMLNode, of key: String) -> Located<Bool>? {
        guard let text = text(node, of: key) else { return nil }
        switch text.value {
        case "true": return text.map { _ in true }
        case "false": return text.map { _ in false }
        default:
            report(.notAFlag(text.value, of: key, at: text.location))
            return nil
        }
    }

    /// An optional `-`, digits, and optionally a point and decimals.
    static func isNumber(_ text: String) -> Bool {
        let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
        guard text.utf8.count - digits.count <= 1 else { return false }
        let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count <= 2
            && parts.allSatisfy { part in
                !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) }
            }
    }
}

extension Diagnostic {
    fileprivate static func notANumber(
        _ text: String,
        of key: String,
        at location: SourceLocation
    ) -> Diagnostic {
        // « 71 232 » and « 3,5 » are how people write numbers; the generator does that for them.
        let plain = String(
            text.unicodeScalars
                .filter { !$0.properties.isWhitespace }
                .map { $0 == "," ? "." : Character($0) }
        )
        return Diagnostic(
            .error,
            "P243",
            Phrase(
                fr:
                    "« \(key.shown) » attend un nombre en chiffres, sans espaces et avec un point (71232 ou 3.5), et non « \(text.shown) »",
                en:
                    "“\(key.shown)” takes a number in digits, without spaces and with a point (71232 or 3.5), not “\(text.shown)”"
            ),
            at: location,
            suggestion: ValueReader.isNumber(plain) ? .write(plain) : nil
        )
    }

    fileprivate static func notAFlag(
        _ text: String,
        of key: String,
        at location: SourceLocation
    ) -> Diagnostic {
        let suggestion: String? =
            switch text.lowercased() {
            case "yes", "oui", "on", "true", "vrai", "1": "true"
            case "no", "non", "off", "false", "faux", "0": "false"
            default: nil
            }
        return Diagnostic(
            .error,
            "P244",
            Phrase(
                fr: "« \(key.shown) » attend true ou false, et non « \(text.shown) »",
                en: "“\(key.shown)” takes true or false, not “\(text.shown)”"
            ),
            at: location,
            suggestion: suggestion.map(Phrase.write)
        )
    }
}
