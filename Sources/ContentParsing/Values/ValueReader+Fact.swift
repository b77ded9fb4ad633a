import Diagnostics
import SiteModel

extension ValueReader {
    /// What is known of something: `value` with its `sources`, `tba` with the day when it was last
    /// looked for, or `disputed` with several values.
    mutating func fact(
        _ node: YAMLNode,
        of key: String,
        kind: FieldKind,
        limits: FieldLimits
    ) -> Fact? {
        guard case .mapping(let entries) = node.content,
            let form = Self.form(of: entries)
        else {
            report(.notAFact(key, at: node.location))
            return nil
        }
        for entry in entries where !form.keys.contains(entry.key) {
            unknownKey(entry, valid: form.keys)
        }
        switch form {
        case .known:
            return claim(entries, at: node.location, of: key, kind: kind, limits: limits).map {
                .known($0.value, sources: $0.sources)
            }
        case .toBeAnnounced: return toBeAnnounced(entries)
        case .disputed: return disputed(entries, of: key, kind: kind, limits: limits)
        }
    }

    private enum FactForm {
        case known, toBeAnnounced, disputed

        var keys: [String] {
            switch self {
            case .known: ["value", "sources"]
            case .toBeAnnounced: ["tba"]
            case .disputed: ["disputed", "note"]
            }
        }
    }

    /// The form that the first of its keys decides.
    private static func form(of entries: [YAMLEntry]) -> FactForm? {
        for entry in entries {
            switch entry.key {
            case "value": return .known
            case "tba": return .toBeAnnounced
            case "disputed": return .disputed
            default: continue
            }
        }
        return nil
    }

    /// A value and the sources that state it, of a fact or of one side of a dispute.
    private mutating func claim(
        _ entries: [YAMLEntry],
        at location: SourceLocation,
        of key: String,
        kind: FieldKind,
        limits: FieldLimits
    ) -> Fact.Claim? {
        guard let written = entries.first(where: { $0.key == "value" }) else {
            missingKey("value", at: location)
            return nil
        }
        let value = self.value(written.value, of: key, kind: kind, limits: limits)
        var ids: [Located<String>] = []
        let sources = entries.first { $0.key == "sources" }
        if let sources { ids = self.sources(sources.value, of: "sources")?.value ?? [] }
        if sources == nil || sources.map({ Self.isEmptyList($0.value) }) == true {
            report(.factWithoutSource(key, at: written.keyLocation))
        }
        return value.map { Fact.Claim(value: $0, sources: ids) }
    }

    private static func isEmptyList(_ node: YAMLNode) -> Bool {
        if case .list(let items) = node.content { items.isEmpty } else { false }
    }

    private mutating func toBeAnnounced(_ entries: [YAMLEntry]) -> Fact? {
        guard let entry = entries.first(where: { $0.key == "tba" }) else { return nil }
        if case .text(let text) = entry.value.content, let date = PartialDate(text) {
            return .toBeAnnounced(lastChecked: date)
        }
        report(.undatedAnnouncement(at: entry.value.location))
        return nil
    }

    private mutating func disputed(
        _ entries: [YAMLEntry],
        of key: String,
        kind: FieldKind,
        limits: FieldLimits
    ) -> Fact? {
        var claims: [Fact.Claim] = []
        var note: String?
        for entry in entries {
            switch entry.key {
            case "disputed":
                guard let items = items(entry.value, of: entry.key) else { return nil }
                if items.count < 2 { report(.disputeOfOne(key, at: entry.value.location)) }
                for item in items {
                    let form = "{ value: …, sources: […] }"
                    guard let parts = mapping(item, of: entry.key, form: form) else { continue }
                    let keys = FactForm.known.keys
                    for part in parts where !keys.contains(part.key) {
                        unknownKey(part, valid: keys)
                    }
                    let claim = claim(parts, at: item.location, of: key, kind: kind, limits: limits)
                    if let claim { claims.append(claim) }
                }
            case "note": note = text(entry.value, of: entry.key)?.value
            default: break
            }
        }
        return claims.isEmpty ? nil : .disputed(claims, note: note)
    }
}

extension Diagnostic {
    fileprivate static func notAFact(_ key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P260",
            Phrase(
                fr:
                    "« \(key.shown) » est un fait : { value: …, sources: […] }, { tba: 2026-11-22 } ou { disputed: […], note: … }",
                en:
                    "“\(key.shown)” is a fact: { value: …, sources: […] }, { tba: 2026-11-22 } or { disputed: […], note: … }"
            ),
            at: location
        )
    }

    fileprivate static func factWithoutSource(
        _ key: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .warning,
            "P261",
            Phrase(
                fr: "un fait cite sa source : « \(key.shown) » n’a pas de « sources »",
                en: "a fact cites its source: “\(key.shown)” has no “sources”"
            ),
            at: location
        )
    }

    fileprivate static func undatedAnnouncement(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P262",
            Phrase(
                fr:
                    "« tba » dit quand l’information a été cherchée pour la dernière fois : 2026-11-22",
                en: "“tba” says when the information was last looked for: 2026-11-22"
            ),
            at: location
        )
    }

    fileprivate static func disputeOfOne(
        _ key: String,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P263",
            Phrase(
                fr: "« disputed » oppose au moins deux valeurs de « \(key.shown) »",
                en: "“disputed” sets at least two values of “\(key.shown)” against each other"
            ),
            at: location
        )
    }
}
