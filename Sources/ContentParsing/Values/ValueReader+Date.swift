import Diagnostics
import SiteModel

extension ValueReader {
    /// A date as precise as its author knows it.
    mutating func date(_ node: YAMLNode, of key: String) -> Located<PartialDate>? {
        guard let text = text(node, of: key) else { return nil }
        if let date = PartialDate(text.value) { return text.map { _ in date } }
        report(
            Self.isDayOfNoCalendar(text.value)
                ? .noSuchDay(text.value, at: text.location)
                : .notADate(text.value, of: key, at: text.location)
        )
        return nil
    }

    /// A date that names at least its day: the instant at which something begins or ends. A day means
    /// its midnight in UTC; a minute has its offset.
    mutating func instant(_ node: YAMLNode, of key: String) -> Located<PartialDate>? {
        guard let date = date(node, of: key) else { return nil }
        guard date.value.precision >= .day else {
            report(.dayNeeded(key, at: date.location))
            return nil
        }
        return date
    }

    /// An instant: a day, its time and the offset of that time from UTC.
    mutating func dateTime(_ node: YAMLNode, of key: String) -> Located<PartialDate>? {
        guard let date = date(node, of: key) else { return nil }
        guard date.value.precision == .minute else {
            report(.timeNeeded(key, at: date.location))
            return nil
        }
        return date
    }

    /// Whether a text has the form of a date but says a month, day, hour or minute that there is not.
    private static func isDayOfNoCalendar(_ text: String) -> Bool {
        let form = text.utf8.map { (0x30...0x39).contains($0) ? UInt8(ascii: "0") : $0 }
        let forms = ["0000-00", "0000-00-00", "0000-00-00T00:00Z", "0000-00-00T00:00+00:00"]
        return forms.contains { $0.utf8.elementsEqual(form) }
    }
}

extension Diagnostic {
    fileprivate static func notADate(
        _ text: String,
        of key: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P240",
            Phrase(
                fr:
                    "« \(key.shown) » attend une date (2021-06-25, 2021-06, 2021 ou 2021-06-25T09:00+01:00), et non « \(text.shown) »",
                en:
                    "“\(key.shown)” takes a date (2021-06-25, 2021-06, 2021 or 2021-06-25T09:00+01:00), not “\(text.shown)”"
            ),
            at: location,
            suggestion: DateGuess.lacksOffset(text)
                ? .addOffset : DateGuess.near(text).map(Phrase.write)
        )
    }

    fileprivate static func noSuchDay(_ text: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P241",
            Phrase(
                fr: "le calendrier n’a pas de date « \(text.shown) »",
                en: "the calendar has no date “\(text.shown)”"
            ),
            at: location
        )
    }

    fileprivate static func dayNeeded(_ key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P242",
            Phrase(
                fr:
                    "« \(key.shown) » attend au moins un jour : 2021-06-25 (minuit UTC) ou 2021-06-25T09:00+01:00",
                en:
                    "“\(key.shown)” takes at least a day: 2021-06-25 (midnight UTC) or 2021-06-25T09:00+01:00"
            ),
            at: location
        )
    }

    fileprivate static func timeNeeded(_ key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P285",
            Phrase(
                fr:
                    "« \(key.shown) » attend un instant : un jour, une heure et son décalage sur UTC (2021-06-25T09:00+01:00)",
                en:
                    "“\(key.shown)” takes an instant: a day, a time and its offset from UTC (2021-06-25T09:00+01:00)"
            ),
            at: location
        )
    }
}

extension Phrase {
    fileprivate static let addOffset = Phrase(
        fr: "ajoutez le décalage sur UTC : « +01:00 » à l’heure du Maroc, « Z » en temps universel",
        en: "add the offset from UTC: “+01:00” for the time of Morocco, “Z” for universal time"
    )
}
