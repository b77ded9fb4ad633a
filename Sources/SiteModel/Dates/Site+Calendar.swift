extension Site {
    /// Where the calendar of a language is, if it has one.
    package func calendarRoute(in language: Language) -> Route {
        Route(language.code + "/calendar.ics")
    }

    /// The languages that have a calendar: something is known to the day in their pages.
    package var calendarLanguages: [Language] {
        configuration.languages.map(\.language).filter { language in
            datedFacts(in: language).contains(where: \.isInCalendar)
        }
    }
}
