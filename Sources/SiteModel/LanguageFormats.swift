/// How a language writes what templates do not: dates, numbers, durations, the names of languages.
package struct LanguageFormats: Sendable, Hashable {
    package let dates: DateWords
    package let numbers: NumberFormat
    package let durations: DurationWords
    private let namesByCode: [String: String]

    /// - Parameter languageNames: The names of languages in this language, by BCP 47 code.
    package init(
        dates: DateWords,
        numbers: NumberFormat,
        durations: DurationWords,
        languageNames: [String: String]
    ) {
        self.dates = dates
        self.numbers = numbers
        self.durations = durations
        namesByCode = languageNames
    }

    /// The name of a language, or its code where strings.yml has no name for it.
    package func name(of language: Language) -> String {
        namesByCode[language.code] ?? language.code
    }

    /// Whether strings.yml names the language.
    package func names(_ language: Language) -> Bool { namesByCode[language.code] != nil }

    /// The forms of ISO 8601: for a language that strings.yml does not speak.
    package static let neutral = LanguageFormats(
        dates: DateWords(
            months: (1...12).map { $0 < 10 ? "0\($0)" : String($0) },
            year: WordPattern("{year}"),
            month: WordPattern("{year}-{month}"),
            day: WordPattern("{year}-{month}-{day}"),
            firstDay: "1",
            minute: WordPattern("{date} {hour}:{minute} {offset}")
        ),
        numbers: NumberFormat(group: " ", decimal: "."),
        durations: DurationWords(
            years: DurationWords.Unit(forms: [], other: WordPattern("{n} Y")),
            months: DurationWords.Unit(forms: [], other: WordPattern("{n} M")),
            weeks: DurationWords.Unit(forms: [], other: WordPattern("{n} W")),
            days: DurationWords.Unit(forms: [], other: WordPattern("{n} D")),
            hours: DurationWords.Unit(forms: [], other: WordPattern("{n} H")),
            join: " "
        ),
        languageNames: [:]
    )
}
