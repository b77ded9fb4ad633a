import SiteModel
import Testing

struct DurationWordsTests {
    private let french = DurationWords(
        years: unit("{n} an", "{n} ans"),
        months: unit("{n} mois", "{n} mois"),
        weeks: unit("{n} semaine", "{n} semaines"),
        days: unit("{n} jour", "{n} jours"),
        hours: unit("{n} heure", "{n} heures"),
        join: " et "
    )

    private static func unit(_ one: String, _ other: String) -> DurationWords.Unit {
        DurationWords.Unit(
            forms: [DurationWords.Unit.Form(1...1, WordPattern(one))],
            other: WordPattern(other)
        )
    }

    @Test func `one is singular, more are plural`() {
        #expect(french.words(for: duration(years: 1)) == "1 an")
        #expect(french.words(for: duration(years: 2)) == "2 ans")
        #expect(french.words(for: duration(months: 18)) == "18 mois")
        #expect(french.words(for: duration(hours: 5)) == "5 heures")
    }

    @Test func `units are joined from the longest`() {
        #expect(french.words(for: duration(years: 1, months: 6)) == "1 an et 6 mois")
    }

    @Test func `a language may have a form for a range of counts`() {
        let years = DurationWords.Unit(
            forms: [
                DurationWords.Unit.Form(1...1, WordPattern("سنة")),
                DurationWords.Unit.Form(2...2, WordPattern("سنتان")),
                DurationWords.Unit.Form(3...10, WordPattern("{n} سنوات")),
            ],
            other: WordPattern("{n} سنة")
        )
        #expect([1, 2, 3, 11].map(years.words) == ["سنة", "سنتان", "3 سنوات", "11 سنة"])
    }

    private func duration(
        years: Int = 0,
        months: Int = 0,
        hours: Int = 0
    ) -> FieldValue.Duration {
        FieldValue.Duration(years: years, months: months, weeks: 0, days: 0, hours: hours)
    }
}
