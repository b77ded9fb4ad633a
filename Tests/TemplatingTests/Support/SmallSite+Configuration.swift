import Diagnostics
import SiteModel
import Testing

/// A text in both languages.
func both(_ french: String, _ english: String) -> LocalizedText {
    LocalizedText([Language("fr"): french, Language("en"): english])
}

/// A place in a file of the content.
func place(_ file: String, line: Int = 2) -> Diagnostics.SourceLocation {
    Diagnostics.SourceLocation(file: file, line: line, column: 1)
}

/// A file as a whole.
func whole(_ file: String) -> Diagnostics.SourceLocation {
    Diagnostics.SourceLocation(file: file)
}

extension SmallSite {
    static func language(
        _ code: String,
        _ name: String,
        _ direction: SiteConfiguration.SiteLanguage.Direction = .leftToRight
    ) -> SiteConfiguration.SiteLanguage {
        SiteConfiguration.SiteLanguage(
            language: Language(code),
            name: name,
            direction: direction
        )
    }

    static func menu(_ name: String, _ pages: [String]) -> SiteConfiguration.Menu {
        SiteConfiguration.Menu(
            name: name,
            entries: pages.map { Located(PageID($0), at: place("Content/site.yml")) }
        )
    }

    func configuration() throws -> SiteConfiguration {
        SiteConfiguration(
            baseURL: try #require(BaseURL(baseURL)),
            languages: languages,
            name: both("Portail d'annonces", "Announcements portal"),
            description: both("L'offre commune", "What both offer"),
            publisher: both("L'équipe", "The team"),
            notice: both("Ce site n'est pas officiel", "This site isn't official"),
            topics: topics,
            menus: menus,
            notFoundPage: notFound.map { Located(PageID($0), at: place("Content/site.yml")) },
            searchPage: search.map { Located(PageID($0), at: place("Content/site.yml")) },
            allowsRawHTML: false,
            topicsPage: topicsPage.map { Located(PageID($0), at: place("Content/site.yml")) },
            pageSize: pageSize,
            feeds: feeds
        )
    }

    var interfaceStrings: InterfaceStrings {
        InterfaceStrings(
            entries: strings.map { key, text in
                InterfaceStrings.Entry(
                    key: key,
                    text: text,
                    location: place("Templates/strings.yml")
                )
            },
            formats: [Language("fr"): Self.frenchFormats, Language("en"): Self.englishFormats]
        )
    }

    private static let frenchFormats = LanguageFormats(
        dates: DateWords(
            months: [
                "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
                "septembre", "octobre", "novembre", "décembre",
            ],
            year: WordPattern("{year}"),
            month: WordPattern("{month} {year}"),
            day: WordPattern("{day} {month} {year}"),
            firstDay: "1er",
            minute: WordPattern("{date} à {hour} h {minute}")
        ),
        numbers: NumberFormat(group: " ", decimal: ","),
        durations: durations("{n} an", "{n} ans", "{n} mois", " et "),
        languageNames: ["fr": "français", "en": "anglais"]
    )

    private static let englishFormats = LanguageFormats(
        dates: DateWords(
            months: [
                "January", "February", "March", "April", "May", "June", "July", "August",
                "September", "October", "November", "December",
            ],
            year: WordPattern("{year}"),
            month: WordPattern("{month} {year}"),
            day: WordPattern("{day} {month} {year}"),
            firstDay: "1",
            minute: WordPattern("{date}, {hour}:{minute}")
        ),
        numbers: NumberFormat(group: ",", decimal: "."),
        durations: durations("{n} year", "{n} years", "{n} months", " and "),
        languageNames: ["fr": "French", "en": "English"]
    )

    private static func durations(
        _ year: String,
        _ years: String,
        _ months: String,
        _ join: String
    ) -> DurationWords {
        let one = DurationWords.Unit.Form(0...1, WordPattern(year))
        let rest = DurationWords.Unit(forms: [], other: WordPattern(months))
        return DurationWords(
            years: DurationWords.Unit(forms: [one], other: WordPattern(years)),
            months: rest,
            weeks: rest,
            days: rest,
            hours: rest,
            join: join
        )
    }
}
