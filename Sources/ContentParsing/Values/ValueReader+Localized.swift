import Diagnostics
import SiteModel

extension ValueReader {
    /// A text in every language: `{ fr: …, en: … }`.
    ///
    /// - Parameter languages: The languages of the site; when none is known, any is taken.
    mutating func localized(
        _ node: YAMLNode,
        of key: String,
        languages: [Language]
    ) -> LocalizedText? {
        guard let entries = perLanguage(node, of: key, languages: languages) else { return nil }
        var texts: [Language: String] = [:]
        for (language, value) in entries {
            texts[language] = text(value, of: language.code)?.value
        }
        return LocalizedText(texts)
    }

    /// What authors are told, in French and in English as messages are: a language that no message
    /// speaks needs no text.
    mutating func help(_ node: YAMLNode, languages: [Language]) -> LocalizedText? {
        guard case .mapping(let entries) = node.content else {
            return localized(node, of: "help", languages: languages)
        }
        let spoken = Set(MessageLanguage.allCases.map { Language($0.rawValue) })
        let written = Set(entries.map { Language($0.key) })
        let asked = languages.filter { spoken.contains($0) || written.contains($0) }
        return localized(node, of: "help", languages: asked)
    }

    /// A value for each language, whatever it is. A language without a value is reported, and so is
    /// one that the site does not have.
    mutating func perLanguage(
        _ node: YAMLNode,
        of key: String,
        languages: [Language]
    ) -> [(language: Language, value: YAMLNode)]? {
        guard let entries = mapping(node, of: key, form: Self.localizedForm(languages)) else {
            return nil
        }
        var values: [(language: Language, value: YAMLNode)] = []
        for entry in entries {
            let language = Language(entry.key)
            if languages.isEmpty || languages.contains(language) {
                values.append((language, entry.value))
            } else {
                report(.unknownLanguage(entry, of: key, languages: languages))
            }
        }
        let codes = languages.map(\.code)
        let missing = languages.filter { language in
            !values.contains { $0.language == language }
        }
        let meant = missing.isEmpty ? [] : Self.keysMeant(by: entries, valid: codes)
        for language in missing where !meant.contains(language.code) {
            report(.missingLanguage(language, of: key, at: node.location))
        }
        return values
    }

    private static func localizedForm(_ languages: [Language]) -> String {
        let known = languages.isEmpty ? [Language("fr"), Language("en")] : languages
        return "{ " + known.map { "\($0.code): …" }.joined(separator: ", ") + " }"
    }
}

extension Diagnostic {
    fileprivate static func missingLanguage(
        _ language: Language,
        of key: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P271",
            Phrase(
                fr: "« \(key.shown) » n’a pas de texte en \(language.name.french)",
                en: "“\(key.shown)” has no text in \(language.name.english)"
            ),
            at: location
        )
    }

    fileprivate static func unknownLanguage(
        _ entry: YAMLEntry,
        of key: String,
        languages: [Language]
    ) -> Diagnostic {
        let codes = languages.map(\.code)
        return Diagnostic(
            .error,
            "P272",
            Phrase(
                fr:
                    "« \(entry.key.shown) » n’est pas une langue du site (\(codes.joined(separator: ", "))) : « \(key.shown) » a un texte par langue",
                en:
                    "“\(entry.key.shown)” is not a language of the site (\(codes.joined(separator: ", "))): “\(key.shown)” has one text per language"
            ),
            at: entry.keyLocation,
            suggestion: .didYouMean(entry.key, among: codes)
        )
    }
}
