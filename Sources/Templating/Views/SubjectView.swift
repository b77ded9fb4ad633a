internal import SiteModel

/// A page on the fact sheet: its card, and what is known of it.
enum SubjectView {
    /// The subjects by the name of their type, for each type that the fact sheet shows.
    static func subjects(of types: [ContentType]) -> View<Document> {
        View(
            "fact sheet",
            types.filter(\.isOnFactSheet).map { type in
                (
                    type.name,
                    .list(of: view) { document in
                        (document.sheet.subjects[type.name] ?? []).compactMap { page in
                            Subject(page, in: document)
                        }
                    }
                )
            }
        )
    }

    private static let view = View<Subject>(
        "subject",
        including: CardView.unmarked,
        { $0.card },
        ["known-facts": .list(of: FactView.view, \.facts)]
    )
}

struct Subject {
    let card: Made<Card>
    let facts: [StatedFact]

    /// - Parameter document: The page on which the facts stand, and among whose sources theirs are.
    init?(_ page: Page, in document: Document) {
        let scope = document.scope
        guard let card = scope.parts.cards[page.id]?.card else { return nil }
        let labels = scope.parts.labels(of: page.type).texts
        self.card = card
        facts = zip(page.type.fields, labels).compactMap { field, label in
            guard let value = page.fields.first(where: { $0.name == field.name })?.value,
                case .fact(.known) = value, field.kind != .fact(.markdown)
            else { return nil }
            return StatedFact(value, of: field, label: label, in: scope)
        }
    }
}
