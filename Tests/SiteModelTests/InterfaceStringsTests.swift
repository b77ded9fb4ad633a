import Diagnostics
import SiteModel
import Testing

struct InterfaceStringsTests {
    @Test func `a text is found by its key`() {
        let strings = InterfaceStrings(
            entries: [
                InterfaceStrings.Entry(
                    key: "read-more",
                    text: LocalizedText([Language("fr"): "Lire la suite"]),
                    location: SourceLocation(file: "Templates/strings.yml", line: 1, column: 1)
                )
            ],
            formats: [:]
        )
        #expect(strings["read-more"]?[Language("fr")] == "Lire la suite")
        #expect(strings["read-less"] == nil)
    }

    @Test func `a language without a name is its code`() {
        let formats = LanguageFormats(
            dates: LanguageFormats.neutral.dates,
            numbers: LanguageFormats.neutral.numbers,
            durations: LanguageFormats.neutral.durations,
            languageNames: ["en": "anglais"]
        )
        #expect(formats.name(of: Language("en")) == "anglais")
        #expect(formats.name(of: Language("ar")) == "ar")
    }
}
