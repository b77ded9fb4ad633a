import Diagnostics

extension ValueReader {
    /// Reports a key that does not belong where it stands.
    ///
    /// - Parameter valid: The keys that do.
    mutating func unknownKey(_ entry: YAMLEntry, valid: [String]) {
        report(.unknownKey(entry, valid: valid))
    }

    /// Reports a key that is not there, at the place where it is missed.
    mutating func missingKey(_ key: String, at location: SourceLocation) {
        report(.missingKey(key, at: location))
    }

    /// Reports those of some keys that a mapping neither has nor means by a key that it misspells.
    ///
    /// - Parameter valid: The keys that the mapping may have.
    mutating func require(
        _ keys: [String],
        among entries: [YAMLEntry],
        valid: [String],
        at location: SourceLocation
    ) {
        let missing = keys.filter { key in !entries.contains { $0.key == key } }
        if missing.isEmpty { return }
        let meant = Self.keysMeant(by: entries, valid: valid)
        for key in missing where !meant.contains(key) { missingKey(key, at: location) }
    }

    /// The keys that misspelt ones most likely mean: what has been reported as unknown is not missing as
    /// well.
    static func keysMeant(by entries: [YAMLEntry], valid: [String]) -> [String] {
        entries.lazy.filter { !valid.contains($0.key) }
            .compactMap { Phrase.nearest(to: $0.key, among: valid) }
    }

    /// Whether a text is lower-case ASCII letters and digits, joined by single hyphens: the form of
    /// keys, ids and names. Reports one that is not.
    mutating func isName(_ text: String, at location: SourceLocation) -> Bool {
        if Self.isName(text) { return true }
        report(.notAName(text, at: location))
        return false
    }

    static func isName(_ text: String) -> Bool {
        var previous = UInt8(ascii: "-")
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): break
            case UInt8(ascii: "-") where previous != UInt8(ascii: "-"): break
            default: return false
            }
            previous = byte
        }
        return previous != UInt8(ascii: "-")
    }
}

extension Diagnostic {
    fileprivate static func unknownKey(_ entry: YAMLEntry, valid: [String]) -> Diagnostic {
        let near = Phrase.didYouMean(entry.key, among: valid)
        return Diagnostic(
            .error,
            "P230",
            Phrase(
                fr: "clé inconnue : « \(entry.key.shown) »",
                en: "unknown key: “\(entry.key.shown)”"
            ),
            at: entry.keyLocation,
            notes: near != nil
                ? []
                : [
                    Note(
                        Phrase(
                            fr: "clés possibles : \(valid.joined(separator: ", "))",
                            en: "possible keys: \(valid.joined(separator: ", "))"
                        )
                    )
                ],
            suggestion: near
        )
    }

    fileprivate static func missingKey(_ key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P232",
            Phrase(
                fr: "la clé « \(key) » est obligatoire",
                en: "the key “\(key)” is required"
            ),
            at: location
        )
    }

    fileprivate static func notAName(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P236",
            Phrase(
                fr:
                    "un nom s’écrit en minuscules sans accent, chiffres et traits d’union : « \(text.shown) »",
                en: "a name is written in lower-case letters, digits and hyphens: “\(text.shown)”"
            ),
            at: location
        )
    }
}
