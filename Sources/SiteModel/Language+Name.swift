package import Diagnostics

extension Language {
    /// What messages call the language: « anglais », “English”. Its code where they have no word for it.
    package var name: Phrase {
        let primary = code.prefix { $0 != "-" }
        guard let name = Self.names[String(primary)] else {
            return Phrase(fr: "« \(code) »", en: "“\(code)”")
        }
        guard primary.count < code.count else { return name }
        return Phrase(fr: "\(name.french) (\(code))", en: "\(name.english) (\(code))")
    }

    /// Source: Unicode CLDR.
    private static let names: [String: Phrase] = [
        "ar": Phrase(fr: "arabe", en: "Arabic"),
        "ary": Phrase(fr: "arabe marocain", en: "Moroccan Arabic"),
        "de": Phrase(fr: "allemand", en: "German"),
        "en": Phrase(fr: "anglais", en: "English"),
        "es": Phrase(fr: "espagnol", en: "Spanish"),
        "fr": Phrase(fr: "français", en: "French"),
        "it": Phrase(fr: "italien", en: "Italian"),
        "pt": Phrase(fr: "portugais", en: "Portuguese"),
        "zgh": Phrase(fr: "amazighe standard marocain", en: "Standard Moroccan Tamazight"),
        "zh": Phrase(fr: "chinois", en: "Chinese"),
    ]
}
