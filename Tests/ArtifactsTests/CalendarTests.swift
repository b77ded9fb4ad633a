import Artifacts
import SiteModel
import Testing

@Suite struct CalendarTests {
    private func sample(_ values: [(String, FieldValue)], updated: String? = nil) -> SampleSite {
        var sample = SampleSite()
        let type = SampleSite.type(
            "event",
            "Event",
            [
                SampleSite.field("starts", .fact(.date), calendar: .start),
                SampleSite.field("ends", .fact(.date), calendar: .end),
                SampleSite.field("deadline", .fact(.dateTime), calendar: .date),
                SampleSite.field("place", .fact(.text), schema: "location"),
            ]
        )
        sample.types = [type]
        for language in ["fr", "en"] {
            sample.pages.append(
                SampleSite.page(
                    "events/day",
                    language,
                    language == "fr" ? "La journée : IA" : "The day",
                    type: type,
                    summary: "a, b; c\\d",
                    updated: updated,
                    fields: values
                )
            )
        }
        return sample
    }

    /// The lines of a calendar, unfolded.
    private func lines(_ sample: SampleSite, in language: String = "fr") throws -> [String] {
        let text = try #require(try sample.text(at: "\(language)/calendar.ics"))
        return text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
    }

    @Test func `a day is a date, its last day included`() throws {
        let lines = try lines(
            sample(
                [
                    ("starts", .known(try .day("2026-12-31"))),
                    ("ends", .known(try .day("2027-01-02"))),
                ]
            )
        )
        #expect(lines.contains("DTSTART;VALUE=DATE:20261231"))
        #expect(lines.contains("DTEND;VALUE=DATE:20270103"))
        #expect(lines.contains("SUMMARY;LANGUAGE=fr:La journée\u{A0}: IA"))
    }

    @Test(arguments: [
        ("2026-11-20T23:59+01:00", "20261120T225900Z"),
        ("2026-01-01T00:30+02:00", "20251231T223000Z"),
        ("2024-02-29T23:30-01:00", "20240301T003000Z"),
        ("2026-12-31T12:00Z", "20261231T120000Z"),
    ])
    func `an instant is in UTC`(written: String, expected: String) throws {
        let lines = try lines(sample([("deadline", .known(try .day(written)))]))
        #expect(lines.contains("DTSTART:" + expected))
        #expect(lines.contains("SUMMARY;LANGUAGE=fr:La journée\u{A0}: IA – Champ deadline"))
        #expect(!lines.contains { $0.hasPrefix("DTEND") })
    }

    @Test(arguments: ["2026", "2026-12"])
    func `what is not known to the day is in no calendar`(date: String) throws {
        let values = [("starts", FieldValue.known(try .day(date)))]
        #expect(try sample(values).text(at: "fr/calendar.ics") == nil)
        let both = values + [("deadline", .known(try .day("2026-11-20T10:00Z")))]
        #expect(try lines(sample(both)).filter { $0 == "BEGIN:VEVENT" }.count == 1)
    }

    @Test func `what is to be announced is in no calendar`() throws {
        let values = [("starts", try FieldValue.tba("2026-11-22"))]
        #expect(try sample(values).text(at: "fr/calendar.ics") == nil)
    }

    @Test func `an entry has the same name in every language and wherever the site is`() throws {
        let values = [("deadline", FieldValue.known(try .day("2026-11-20T10:00Z")))]
        let uid = "UID:events/day/deadline@host.example"
        for language in ["fr", "en"] {
            #expect(try lines(sample(values), in: language).contains(uid))
        }
    }

    @Test func `stamps come from the content`() throws {
        let values = [("starts", FieldValue.known(try .day("2026-12-01")))]
        let dated = try lines(sample(values, updated: "2026-11-22"))
        #expect(dated.contains("DTSTAMP:20261122T000000Z"))
        #expect(dated.contains("LAST-MODIFIED:20261122T000000Z"))
        let undated = try lines(sample(values))
        #expect(undated.contains("DTSTAMP:19700101T000000Z"))
        #expect(!undated.contains { $0.hasPrefix("LAST-MODIFIED") })
    }

    @Test func `a line has 75 octets at most, and no character is cut`() throws {
        var sample = sample([("starts", .known(try .day("2026-12-01")))])
        sample.strings = [
            "calendar": ("Calendrier", "Calendar"),
            "calendar-note": (String(repeating: "é→𝄞", count: 30), "x"),
        ]
        let text = try #require(try sample.text(at: "fr/calendar.ics"))
        for line in text.split(separator: "\r\n") {
            #expect(line.utf8.count <= 75)
            #expect(!line.contains("\u{FFFD}"))
        }
        #expect(try lines(sample).contains("X-WR-CALNAME:Le portail – Calendrier"))
        #expect(try lines(sample).contains("DESCRIPTION:" + String(repeating: "é→𝄞", count: 30)))
    }

    @Test func `texts are escaped, places and addresses given`() throws {
        let lines = try lines(
            sample([
                ("starts", .known(try .day("2026-12-01"))),
                ("place", .known(.text("Room 1, Ifrane"))),
            ]),
            in: "en"
        )
        #expect(
            lines.contains(
                #"DESCRIPTION;LANGUAGE=en:a\, b\; c\\d\nhttps://host.example/p/en/events/day/"#
            )
        )
        #expect(lines.contains(#"LOCATION;LANGUAGE=en:Room 1\, Ifrane"#))
        #expect(lines.contains("URL:https://host.example/p/en/events/day/"))
        #expect(lines.first == "BEGIN:VCALENDAR")
        #expect(lines.last == "END:VCALENDAR")
    }
}
