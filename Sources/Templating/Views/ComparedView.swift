internal import SiteModel

/// A page beside others of its type: its card, and its facts by the names of their fields, so that a
/// table can ask each page the same: `{{#facts.duration}}{{>fact}}{{/facts.duration}}`.
enum ComparedView {
    /// The pages directly below, by the name of their type, for each type that has a section.
    static func compared(of types: [ContentType]) -> View<Document> {
        View(
            "comparison",
            types.filter { $0.section != nil }.map { type in
                let view = view(of: type)
                return (
                    type.name,
                    .list(of: view) { document in
                        (document.sheet.compared[type.name] ?? []).compactMap { page in
                            ComparedPage(page, in: document)
                        }
                    }
                )
            }
        )
    }

    private static func view(of type: ContentType) -> View<ComparedPage> {
        let facts = View<ComparedPage>(
            "facts",
            type.fields.enumerated().compactMap { index, field in
                guard case .fact = field.kind else { return nil }
                return (field.name, .optional(FactView.view) { $0.facts[index] })
            },
            mayHave: type.mayHave
        )
        return View(
            "compared page",
            including: CardView.unmarked,
            { $0.card },
            ["facts": .record(facts) { $0 }]
        )
    }
}

struct ComparedPage {
    let card: Made<Card>
    /// One for each field of the type; `nil` where the page does not give it.
    let facts: [StatedFact?]

    /// - Parameter document: The page on which the facts stand, and among whose sources theirs are.
    init?(_ page: Page, in document: Document) {
        let scope = document.scope
        guard let card = scope.parts.cards[page.id]?.card else { return nil }
        let labels = scope.parts.labels(of: page.type).texts
        self.card = card
        facts = zip(page.type.fields, labels).map { field, label in
            page.fields.first { $0.name == field.name }.map { given in
                StatedFact(given.value, of: field, label: label, in: scope)
            }
        }
    }
}
