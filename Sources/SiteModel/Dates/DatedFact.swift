/// Something that happens on a date which a page states.
package struct DatedFact: Sendable {
    package let page: Page
    /// The field that states the date; `nil` for the date of the page itself, which is that of a piece
    /// of news.
    package let field: FieldDefinition?
    package let date: PartialDate
    /// When it ends: the last day, or the instant. `nil` where that is not known, or not as precisely.
    package let end: PartialDate?
    /// The ids of the sources that state the date.
    package let sources: [String]

    /// Whether a calendar can show it: a field states it, to the day at least.
    package var isInCalendar: Bool { field != nil && date.precision >= .day }
}

extension Page {
    /// What the fields of the page that have a part in calendars state, in the type’s order. What is to
    /// be announced or disputed is left out.
    package var datedFacts: [DatedFact] {
        type.fields.compactMap { field in
            guard field.calendarRole == .date || field.calendarRole == .start,
                let (date, sources) = date(of: field)
            else { return nil }
            return DatedFact(
                page: self,
                field: field,
                date: date,
                end: field.calendarRole == .start ? end(after: date) : nil,
                sources: sources
            )
        }
    }

    private func end(after start: PartialDate) -> PartialDate? {
        guard let field = type.fields.first(where: { $0.calendarRole == .end }),
            let (end, _) = date(of: field), end.precision == start.precision, end >= start
        else { return nil }
        return end
    }

    private func date(of field: FieldDefinition) -> (PartialDate, sources: [String])? {
        switch fields.first(where: { $0.name == field.name })?.value {
        case .date(let date): (date, [])
        case .fact(.known(.date(let date), let sources)): (date, sources.map(\.value))
        default: nil
        }
    }
}

extension Site {
    /// What happens in the fields of all pages of a language, from the earliest; at one date in order
    /// of the pages.
    package func datedFacts(in language: Language) -> [DatedFact] {
        let types = Set(types.filter { $0.fields.contains { $0.calendarRole != nil } }.map(\.name))
        if types.isEmpty { return [] }
        return
            pages
            .filter { $0.language == language && types.contains($0.type.name) }
            .flatMap(\.datedFacts)
            .inOrder
    }

    /// The same with the dated pieces of news.
    package func chronology(in language: Language) -> [DatedFact] {
        let news = pages.compactMap { page -> DatedFact? in
            guard page.language == language, page.type.isArticle, let date = page.date else {
                return nil
            }
            return DatedFact(
                page: page,
                field: nil,
                date: date,
                end: nil,
                sources: page.sources
            )
        }
        return (datedFacts(in: language) + news).inOrder
    }
}

extension [DatedFact] {
    /// From the earliest; what is of one date keeps its order.
    fileprivate var inOrder: [DatedFact] {
        enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
            .map(\.element)
    }
}
