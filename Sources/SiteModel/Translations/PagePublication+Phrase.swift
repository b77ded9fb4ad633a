package import Diagnostics

extension PagePublication {
    /// One word, and the instant where there is one.
    package var phrase: Phrase {
        switch self {
        case .published: Phrase(fr: "publiée", en: "published")
        case .draft: Phrase(fr: "brouillon", en: "draft")
        case .scheduled(let instant):
            Phrase(fr: "programmée (\(instant))", en: "scheduled (\(instant))")
        case .expired(let instant): Phrase(fr: "expirée (\(instant))", en: "expired (\(instant))")
        }
    }
}
