internal import SiteModel

/// Something that happens on a date, with the page that says so.
enum ChronologyView {
    static let view = View<ChronologyEntry>(
        "chronology entry",
        including: CardView.unmarked,
        { $0.card },
        [
            "when": .record(DateView.view, \.when),
            "until": .optional(DateView.view, \.until),
            "label": .text(\.label),
            "has-label": .flag { !$0.label.isEmpty },
            "sources": .list(of: SourceReferenceView.view, \.sources),
            "is-in-calendar": .flag(\.fact.isInCalendar),
        ]
    )
}

struct ChronologyEntry {
    let fact: DatedFact
    let card: Made<Card>
    /// What happens; empty where the page’s title says it.
    let label: String
    let when: WordedDate
    let until: WordedDate?
    let sources: [SourceReference]

    init?(_ fact: DatedFact, in document: Document) {
        let scope = document.scope
        guard let card = scope.parts.cards[fact.page.id]?.card else { return nil }
        self.fact = fact
        self.card = card
        label =
            fact.field?.calendarRole == .date
            ? fact.field.map { scope.wording.text($0.label) } ?? "" : ""
        when = WordedDate(date: fact.date, wording: scope.wording)
        until = scope.parts.edition.worded(fact.end)
        sources = scope.references(to: fact.sources)
    }
}
