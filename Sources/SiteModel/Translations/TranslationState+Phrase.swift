package import Diagnostics

extension TranslationState {
    /// The word for the state in JSON, which never changes.
    package var name: String {
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
    package var phrase: Phrase {
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
