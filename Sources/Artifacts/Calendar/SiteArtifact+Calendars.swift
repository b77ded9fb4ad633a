internal import SiteModel

extension SiteArtifact {
    /// `fr/calendar.ics` for each language in which something is known to the day: a calendar without
    /// an entry is none (RFC 5545, section 3.6).
    static func calendars(of site: Site) -> [SiteArtifact] {
        site.calendarLanguages.map { language in
            let owner = Owner(page: .home, language: language)
            let route = site.calendarRoute(in: language)
            return SiteArtifact(at: route, of: owner, reading: .allWords) { contents in
                CalendarFile(of: contents.site, strings: contents.strings, in: language)
                    .bytes(with: contents.site.datedFacts(in: language).filter(\.isInCalendar))
            }
        }
    }
}
