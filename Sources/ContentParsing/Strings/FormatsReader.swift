import Diagnostics
import SiteModel

/// Reads how each language writes dates, numbers, durations and the names of languages.
struct FormatsReader {
    static let keys = ["dates", "numbers", "durations", "languages"]

    /// The languages of the site.
    let languages: [Language]
    private var dates: [Language: DateWords] = [:]
    private var numbers: [Language: NumberFormat] = [:]
    private var durations: [Language: DurationWords] = [:]
    private var languageNames: [Language: [String: String]] = [:]

    init(languages: [Language]) { self.languages = languages }

    mutating func read(_ entry: YAMLEntry, reader: inout ValueReader) {
        switch entry.key {
        case "dates": dates = reader.dateWords(entry, languages: languages)
        case "numbers": numbers = reader.numberFormats(entry, languages: languages)
        case "durations": durations = reader.durationWords(entry, languages: languages)
        default: languageNames = reader.languageNames(entry, languages: languages)
        }
    }

    /// What was read, by language; what a language lacks is neutral.
    var formats: [Language: LanguageFormats] {
        languages.reduce(into: [:]) { formats, language in
            formats[language] = LanguageFormats(
                dates: dates[language] ?? LanguageFormats.neutral.dates,
                numbers: numbers[language] ?? LanguageFormats.neutral.numbers,
                durations: durations[language] ?? LanguageFormats.neutral.durations,
                languageNames: languageNames[language] ?? [:]
            )
        }
    }
}

extension ValueReader {
    /// The entries of a mapping by key, with unknown and missing keys reported.
    mutating func parts(
        _ node: YAMLNode,
        of key: String,
        required: [String],
        optional: [String] = []
    ) -> [YAMLEntry] {
        let form = "{ " + required.map { "\($0): …" }.joined(separator: ", ") + " }"
        guard let entries = mapping(node, of: key, form: form) else { return [] }
        for entry in entries where !(required + optional).contains(entry.key) {
            unknownKey(entry, valid: required + optional)
        }
        require(required, among: entries, valid: required + optional, at: node.location)
        return entries
    }

    /// `{ fr: { fr: français, en: anglais }, en: … }`
    fileprivate mutating func languageNames(
        _ entry: YAMLEntry,
        languages: [Language]
    ) -> [Language: [String: String]] {
        let written = perLanguage(entry.value, of: entry.key, languages: languages) ?? []
        var names: [Language: [String: String]] = [:]
        for (language, node) in written {
            let form = "{ fr: …, en: … }"
            for name in mapping(node, of: language.code, form: form) ?? [] {
                names[language, default: [:]][name.key] = text(name.value, of: name.key)?.value
            }
        }
        return names
    }

    /// `{ group: { fr: " ", en: "," }, decimal: { fr: ",", en: "." } }`, and `money` where a language
    /// does not say the amount first: `{ fr: "{amount} {currency}", en: "{currency} {amount}" }`.
    fileprivate mutating func numberFormats(
        _ entry: YAMLEntry,
        languages: [Language]
    ) -> [Language: NumberFormat] {
        var signs: [String: [Language: String]] = [:]
        var money: [Language: WordPattern] = [:]
        let required = ["group", "decimal"]
        for part in parts(entry.value, of: entry.key, required: required, optional: ["money"]) {
            let written = perLanguage(part.value, of: part.key, languages: languages) ?? []
            for (language, node) in written {
                if part.key == "money" {
                    let gaps = ["amount", "currency"]
                    money[language] = pattern(node, of: language.code, gaps: gaps)
                    continue
                }
                signs[part.key, default: [:]][language] = literal(node, of: language.code)
            }
        }
        return languages.reduce(into: [:]) { formats, language in
            guard let group = signs["group"]?[language],
                let decimal = signs["decimal"]?[language]
            else { return }
            formats[language] = NumberFormat(
                group: group,
                decimal: decimal,
                money: money[language] ?? NumberFormat.amountFirst
            )
        }
    }
}
