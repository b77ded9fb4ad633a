internal import SiteModel

/// What is known of something, with the sources that say so.
///
/// A fact to be announced prints no value: the words for it are the template's.
enum FactView {
    static let view = View<StatedFact>(
        "fact",
        [
            "name": .text(\.name),
            "label": .text(\.label),
            "is-known": .flag { $0.known != nil },
            "is-tba": .flag { $0.checked != nil },
            "is-disputed": .flag { !$0.claims.isEmpty },
            "value": .markup { $0.known.map($0.markup) ?? [] },
            "claims": .list(of: claim) { fact in fact.claims.map { (fact, $0) } },
            "note": .text { $0.scope.wording.text($0.note ?? "") },
            "has-note": .flag { $0.note != nil },
            "checked": .optional(DateView.view) { $0.scope.parts.edition.worded($0.checked) },
            "sources": .list(of: SourceReferenceView.view) { fact in
                fact.scope.references(to: fact.sources)
            },
        ]
    )

    private static let claim = View<(fact: StatedFact, claim: Fact.Claim)>(
        "claim",
        [
            "value": .markup { $0.fact.markup(of: $0.claim.value) },
            "sources": .list(of: SourceReferenceView.view) {
                $0.fact.scope.references(to: $0.claim.sources)
            },
        ]
    )
}
