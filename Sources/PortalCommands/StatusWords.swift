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
