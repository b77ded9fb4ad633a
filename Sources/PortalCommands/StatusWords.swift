internal import Diagnostics
internal import SiteModel

/// The words of a status report.
enum StatusWords {
    static let page = Phrase(fr: "Page", en: "Page")
    static let state = Phrase(fr: "État", en: "State")
    static let stale = Phrase(fr: "Traductions périmées", en: "Stale translations")
    static let twins = Phrase(fr: "Est-ce la même page ?", en: "Is it the same page?")
    static let openFacts = Phrase(
        fr: "Faits à annoncer, depuis la dernière vérification",
        en: "Facts to be announced, since last checked"
    )
    static let unplaced = Phrase(
        fr: "le passage modifié n’est pas situé",
        en: "the passage that changed cannot be told"
    )

    /// What happens next without anybody doing anything.
    static func nextChange(_ change: SiteStatus.NextChange?) -> Phrase {
        guard let change else {
            return Phrase(
                fr: "Le site ne change pas de lui-même.",
                en: "The site does not change by itself."
            )
        }
        let appearing = change.appearing.map(\.shown).joined(separator: ", ")
        let vanishing = change.vanishing.map(\.shown).joined(separator: ", ")
        var parts: [(String, String)] = []
        if !appearing.isEmpty { parts.append(("paraît : \(appearing)", "appears: \(appearing)")) }
        if !vanishing.isEmpty { parts.append(("disparaît : \(vanishing)", "goes: \(vanishing)")) }
        return Phrase(
            fr: "Prochain changement du site : \(change.instant) ("
                + parts.map(\.0).joined(separator: " ; ") + ")",
            en: "Next change of the site: \(change.instant) ("
                + parts.map(\.1).joined(separator: "; ") + ")"
        )
    }
}

extension PagePublication {
    /// One word, and the instant where there is one.
    var phrase: Phrase {
        switch self {
        case .published: Phrase(fr: "publiée", en: "published")
        case .draft: Phrase(fr: "brouillon", en: "draft")
        case .scheduled(let instant):
            Phrase(fr: "programmée (\(instant))", en: "scheduled (\(instant))")
        case .expired(let instant): Phrase(fr: "expirée (\(instant))", en: "expired (\(instant))")
        }
    }
}

extension TranslationState {
    /// The word for the state in JSON, which never changes.
    var name: String {
        switch self {
        case .source: "source"
        case .complete: "complete"
        case .unreviewed: "unreviewed"
        case .stale: "stale"
        case .unreadable: "unreadable"
        case .orphan: "orphan"
        case .missing: "missing"
        }
    }

    /// One word for a table.
    var phrase: Phrase {
        switch self {
        case .source: Phrase(fr: "source", en: name)
        case .complete: Phrase(fr: "complète", en: name)
        case .unreviewed: Phrase(fr: "non revue", en: name)
        case .stale: Phrase(fr: "périmée", en: name)
        case .unreadable: Phrase(fr: "illisible", en: name)
        case .orphan: Phrase(fr: "orpheline", en: name)
        case .missing: Phrase(fr: "absente", en: name)
        }
    }
}
