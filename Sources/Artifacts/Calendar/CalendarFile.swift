internal import SiteModel
internal import Typography

/// The dates of a language’s pages as a calendar that readers subscribe to.
///
/// Only what is known to the day has a place in a calendar; the file says so, and where all dates are.
/// Nothing depends on when it is made. Sources: RFC 5545 (iCalendar), RFC 7986 (new properties).
struct CalendarFile {
    private let site: Site
    private let strings: InterfaceStrings
    private let language: Language
    private let typographer: Typographer

    init(of site: Site, strings: InterfaceStrings, in language: Language) {
        self.site = site
        self.strings = strings
        self.language = language
        typographer = Typographer(language: language.code)
    }

    /// UTF-8.
    func bytes(with entries: [DatedFact]) -> [UInt8] {
        var text = CalendarText()
        text.add("BEGIN", "VCALENDAR")
        text.add("VERSION", "2.0")
        text.add("PRODID", "-//portal//portal//EN")
        text.add("CALSCALE", "GREGORIAN")
        // What RFC 7986 names is still best known by the names before it.
        for property in ["NAME", "X-WR-CALNAME"] { text.add(property, text: name) }
        if let note = words("calendar-note") {
            for property in ["DESCRIPTION", "X-WR-CALDESC"] { text.add(property, text: note) }
        }
        text.add("SOURCE;VALUE=URI", site.url(of: site.calendarRoute(in: language)))
        text.add("REFRESH-INTERVAL;VALUE=DURATION", "P1D")
        text.add("X-PUBLISHED-TTL", "P1D")
        for entry in entries { add(entry, to: &text) }
        text.add("END", "VCALENDAR")
        return text.bytes
    }
}

private extension CalendarFile {
    /// « Portail – Calendrier ».
    var name: String {
        let site = typographer.plain(site.configuration.name[language] ?? "")
        return words("calendar").map { site + " – " + $0 } ?? site
    }

    func words(_ key: String) -> String? { strings[key]?[language].map(typographer.plain) }

    func add(_ entry: DatedFact, to text: inout CalendarText) {
        let page = entry.page
        text.add("BEGIN", "VEVENT")
        text.add("UID", text: uid(of: entry))
        let stamp = page.updated ?? page.date
        text.add("DTSTAMP", stamp.map { CalendarDay(startOf: $0).instant } ?? "19700101T000000Z")
        if let updated = page.updated, updated.precision >= .day {
            text.add("LAST-MODIFIED", CalendarDay(startOf: updated).instant)
        }
        addTime(of: entry, to: &text)
        text.add("SUMMARY;LANGUAGE=" + language.code, text: summary(of: entry))
        if let summary = page.summary {
            let note = typographer.plain(summary) + "\n" + site.url(of: page.route)
            text.add("DESCRIPTION;LANGUAGE=" + language.code, text: note)
        }
        if let place = place(of: entry) {
            text.add("LOCATION;LANGUAGE=" + language.code, text: typographer.plain(place))
        }
        text.add("URL", site.url(of: page.route))
        // Nobody is busy because a deadline passes.
        text.add("TRANSP", "TRANSPARENT")
        text.add("END", "VEVENT")
    }

    func addTime(of entry: DatedFact, to text: inout CalendarText) {
        let start = CalendarDay(startOf: entry.date)
        let end = entry.end.map { CalendarDay(startOf: $0) }
        if entry.date.precision == .minute {
            text.add("DTSTART", start.instant)
            if let end { text.add("DTEND", end.instant) }
        } else {
            text.add("DTSTART;VALUE=DATE", start.date)
            // The day after the last one. Source: RFC 5545, section 3.6.1.
            text.add("DTEND;VALUE=DATE", (end ?? start).next.date)
        }
    }

    /// The same in every language and wherever the site is deployed: it is the same thing that happens.
    /// Who names it is who names the entries of feeds, else the host that site.yml declares.
    func uid(of entry: DatedFact) -> String {
        let field = entry.field.map { "/" + $0.name } ?? ""
        let configuration = site.configuration
        let authority =
            configuration.feeds?.tagging.authority ?? configuration.declaredBaseURL.host
        return entry.page.id.path + field + "@" + authority
    }

    /// The title of what begins and ends, else of which page it is what.
    func summary(of entry: DatedFact) -> String {
        guard let field = entry.field, field.calendarRole == .date,
            let label = field.label[language]
        else { return typographer.plain(entry.page.title) }
        return typographer.plain(entry.page.shortTitle) + " – " + typographer.plain(label)
    }

    /// Where it takes place, for what has a beginning and an end.
    func place(of entry: DatedFact) -> String? {
        guard entry.field?.calendarRole == .start else { return nil }
        let fields = entry.page.type.fields.filter { $0.schemaTerm == "location" }.map(\.name)
        for given in entry.page.fields where fields.contains(given.name) {
            switch given.value {
            case .text(let place), .fact(.known(.text(let place), _)): return place
            default: continue
            }
        }
        return nil
    }
}
