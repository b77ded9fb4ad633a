import Diagnostics
import SiteModel

extension ValueReader {
    /// An absolute web address.
    mutating func webAddress(_ node: YAMLNode, of key: String) -> String? {
        guard let text = text(node, of: key) else { return nil }
        if WebAddress.isValid(text.value) { return text.value }
        report(.notAWebAddress(text.value, of: key, at: text.location))
        return nil
    }

    mutating func email(_ node: YAMLNode, of key: String) -> String? {
        guard let text = text(node, of: key) else { return nil }
        if EmailAddress.isValid(text.value) { return text.value }
        report(.notAnEmail(text.value, of: key, at: text.location))
        return nil
    }

    /// A telephone number in international form: `+`, seven to fifteen digits, and between them
    /// spaces, hyphens, points or parentheses. Source: ITU-T E.164, 6.1, and E.123.
    mutating func telephone(_ node: YAMLNode, of key: String) -> String? {
        guard let text = text(node, of: key) else { return nil }
        let number = text.value.unicodeScalars
        let digits = number.count { ("0"..."9").contains($0) }
        let isWritten = number.dropFirst().allSatisfy { scalar in
            ("0"..."9").contains(scalar) || " -.()\u{A0}\u{202F}".unicodeScalars.contains(scalar)
        }
        if number.first == "+", isWritten, (7...15).contains(digits) { return text.value }
        report(.notATelephone(text.value, of: key, at: text.location))
        return nil
    }

    /// A language by its code.
    mutating func language(_ node: YAMLNode, of key: String) -> Located<Language>? {
        guard let text = text(node, of: key) else { return nil }
        if LanguageSubtag.isCode(text.value) { return text.map(Language.init) }
        report(.notALanguage(text.value, of: key, at: text.location))
        return nil
    }
}

extension Diagnostic {
    fileprivate static func notAWebAddress(
        _ text: String,
        of key: String,
        at location: SourceLocation
    ) -> Diagnostic {
        let hasScheme = text.contains("://")
        let completed = "https://" + text
        let isLikely = !hasScheme && text.contains(".") && WebAddress.isValid(completed)
        return Diagnostic(
            .error,
            "P247",
            Phrase(
                fr:
                    "« \(key.shown) » attend une adresse entière, qui commence par https:// ou http://, et non « \(text.shown) »",
                en:
                    "“\(key.shown)” takes a whole address, which begins with https:// or http://, not “\(text.shown)”"
            ),
            at: location,
            suggestion: isLikely ? .write(completed) : nil
        )
    }

    fileprivate static func notAnEmail(
        _ text: String,
        of key: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P248",
            Phrase(
                fr:
                    "« \(key.shown) » attend une adresse électronique (nom@domaine.ma), et non « \(text.shown) »",
                en: "“\(key.shown)” takes an e-mail address (name@domain.ma), not “\(text.shown)”"
            ),
            at: location
        )
    }

    fileprivate static func notATelephone(
        _ text: String,
        of key: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P249",
            Phrase(
                fr:
                    "« \(key.shown) » attend un numéro international, qui commence par + et l’indicatif du pays (+212 5 00 00 00 00), et non « \(text.shown) »",
                en:
                    "“\(key.shown)” takes an international number, which begins with + and the country code (+212 5 00 00 00 00), not “\(text.shown)”"
            ),
            at: location
        )
    }

    fileprivate static func notALanguage(
        _ text: String,
        of key: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P246",
            Phrase(
                fr:
                    "« \(key.shown) » attend le code d’une langue (fr, en, ar), et non « \(text.shown) »",
                en: "“\(key.shown)” takes the code of a language (fr, en, ar), not “\(text.shown)”"
            ),
            at: location,
            suggestion: LanguageSubtag.near(text).map(Phrase.write)
        )
    }
}
