import ContentParsing
import SiteModel
import Testing

struct StringsParserTests {
    private let text = MarkedText(
        """
        ①skip-to-content: { fr: Aller au contenu, en: Skip to content }
        next: { fr: Suivant, en: Next }
        dates:
          months:
            fr: [janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre]
            en: [January, February, March, April, May, June, July, August, September, October, November, December]
          year: { fr: "{year}", en: "{year}" }
          month: { fr: "{month} {year}", en: "{month} {year}" }
          day: { fr: "{day} {month} {year}", en: "{day} {month} {year}" }
          first-day: { fr: "1er", en: "1" }
          minute: { fr: "{date} à {hour} h {minute}", en: "{date}, {hour}:{minute}" }
        numbers:
          group: { fr: " ", en: "," }
          decimal: { fr: ",", en: "." }
        durations:
          years: { fr: { one: "{n} an", other: "{n} ans" }, en: { one: "{n} year", other: "{n} years" } }
          months: { fr: { other: "{n} mois" }, en: { one: "{n} month", 2: a couple of months, 3-5: a few months, other: "{n} months" } }
          weeks: { fr: { one: "{n} semaine", other: "{n} semaines" }, en: { one: "{n} week", other: "{n} weeks" } }
          days: { fr: { one: "{n} jour", other: "{n} jours" }, en: { one: "{n} day", other: "{n} days" } }
          hours: { fr: { one: "{n} heure", other: "{n} heures" }, en: { one: "{n} hour", other: "{n} hours" } }
          join: { fr: " et ", en: " and " }
        languages:
          fr: { fr: français, en: anglais }
          en: { fr: French, en: English }
        """,
        path: "Templates/strings.yml"
    )

    @Test func `texts are read by key, in the order of the file`() {
        let (strings, diagnostics) = StringsParser.parse(text.file, languages: Sample.languages)
        #expect(diagnostics == [])
        #expect(strings.entries.map(\.key) == ["skip-to-content", "next"])
        #expect(text.place(strings.entries[0].location) == "①")
        #expect(strings["next"]?[Sample.english] == "Next")
    }

    @Test func `each language says dates, numbers, durations and languages its way`() throws {
        let strings = StringsParser.parse(text.file, languages: Sample.languages).0
        let french = strings.formats(in: Sample.french)
        let english = strings.formats(in: Sample.english)
        let first = try #require(PartialDate("2021-06-01"))
        let hour = try #require(PartialDate("2021-06-25T09:00+01:00"))
        #expect(french.dates.words(for: first) == "1er juin 2021")
        #expect(english.dates.words(for: first) == "1 June 2021")
        #expect(french.dates.words(for: hour) == "25 juin 2021 à 9 h 00")
        #expect(french.numbers.words(for: "71232.5") == "71\u{202F}232,5")
        #expect(english.numbers.words(for: "71232.5") == "71,232.5")
        let duration = FieldValue.Duration(years: 1, months: 2, weeks: 0, days: 0, hours: 0)
        #expect(french.durations.words(for: duration) == "1 an et 2 mois")
        #expect(english.durations.words(for: duration) == "1 year and a couple of months")
        #expect(french.name(of: Sample.english) == "anglais")
    }
}
