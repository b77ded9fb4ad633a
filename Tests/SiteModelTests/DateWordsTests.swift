import SiteModel
import Testing

struct DateWordsTests {
    private let french = DateWords(
        months: [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
            "octobre", "novembre", "décembre",
        ],
        year: WordPattern("{year}"),
        month: WordPattern("{month} {year}"),
        day: WordPattern("{day} {month} {year}"),
        firstDay: "1er",
        minute: WordPattern("{date} à {hour} h {minute}")
    )

    @Test(arguments: [
        ("2021", "2021"),
        ("2021-06", "juin 2021"),
        ("2021-06-25", "25 juin 2021"),
        ("2021-06-01", "1er juin 2021"),
        ("2021-12-11", "11 décembre 2021"),
        ("2021-06-25T09:05+01:00", "25 juin 2021 à 9 h 05"),
    ])
    func `a date is said as precisely as it is known`(written: String, words: String) throws {
        let date = try #require(PartialDate(written))
        #expect(french.words(for: date) == words)
    }

    @Test(arguments: [("Z", "UTC"), ("+01:00", "UTC+1"), ("-03:30", "UTC−3:30")])
    func `a pattern may say the offset`(written: String, words: String) throws {
        let dates = DateWords(
            months: french.months,
            year: french.year,
            month: french.month,
            day: french.day,
            firstDay: "1",
            minute: WordPattern("{hour}:{minute} {offset}")
        )
        let date = try #require(PartialDate("2021-06-25T17:00" + written))
        #expect(dates.words(for: date) == "17:00 " + words)
    }

    @Test func `a language without words has the forms of ISO 8601`() throws {
        let date = try #require(PartialDate("2021-06-25"))
        let strings = InterfaceStrings(entries: [], formats: [:])
        #expect(strings.formats(in: Language("ar")).dates.words(for: date) == "2021-06-25")
    }
}
