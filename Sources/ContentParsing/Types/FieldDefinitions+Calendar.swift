import Diagnostics
import SiteModel

extension FieldDefinitions {
    /// What a date is to a calendar: `calendar: date`.
    func calendarRole(
        _ entry: YAMLEntry,
        of kind: FieldKind,
        reader: inout ValueReader
    ) -> CalendarRole? {
        guard kind == .date || kind == .dateTime else {
            reader.report(.notADate(entry))
            return nil
        }
        return reader.choice(
            entry.value,
            of: entry.key,
            among: CalendarRole.allCases.map(\.rawValue)
        ).flatMap(CalendarRole.init)
    }

    /// Reports dates in groups that a calendar is to show: what is one of several of its kind cannot be
    /// told apart from the others for good.
    static func checkCalendar(inGroup node: YAMLNode, reader: inout ValueReader) {
        guard case .mapping(let fields) = node.content else { return }
        for field in fields {
            guard case .mapping(let entries) = field.value.content,
                let entry = entries.first(where: { $0.key == "calendar" })
            else { continue }
            reader.report(.calendarInGroup(entry))
        }
    }
}

extension Diagnostic {
    fileprivate static func notADate(_ entry: YAMLEntry) -> Diagnostic {
        Diagnostic(
            .error,
            "P274",
            Phrase(
                fr: "« \(entry.key) » ne se dit que d’un champ de sorte « date » ou « date-time »",
                en: "“\(entry.key)” is only said of a field of kind “date” or “date-time”"
            ),
            at: entry.keyLocation
        )
    }

    fileprivate static func calendarInGroup(_ entry: YAMLEntry) -> Diagnostic {
        Diagnostic(
            .error,
            "P274",
            Phrase(
                fr: "« \(entry.key) » ne se dit que d’un champ de la page, et non d’un groupe",
                en: "“\(entry.key)” is only said of a field of the page, not of a group"
            ),
            at: entry.keyLocation
        )
    }
}
