import Diagnostics
import SiteModel

extension ValueReader {
    /// Ids of sources, each of which sources.yml declares.
    mutating func sources(_ node: YAMLNode, of key: String) -> Located<[Located<String>]>? {
        guard let texts = texts(node, of: key) else { return nil }
        return texts.map { ids in
            ids.filter { isKnownSource($0) }
        }
    }

    /// The id of one source.
    mutating func source(_ node: YAMLNode, of key: String) -> Located<String>? {
        guard let text = text(node, of: key), isKnownSource(text) else { return nil }
        return text
    }

    /// Names of topics, each of which site.yml declares.
    mutating func topics(_ node: YAMLNode, of key: String) -> Located<[Located<String>]>? {
        guard let texts = texts(node, of: key) else { return nil }
        return texts.map { names in
            names.filter { name in
                if known.hasTopic(name.value) { return true }
                report(.unknownTopic(name, known: known.topics))
                return false
            }
        }
    }

    private mutating func isKnownSource(_ id: Located<String>) -> Bool {
        if known.hasSource(id.value) { return true }
        report(.unknownSource(id, known: known.sources))
        return false
    }

    /// One of several names.
    mutating func choice(_ node: YAMLNode, of key: String, among names: [String]) -> String? {
        guard let text = text(node, of: key) else { return nil }
        if names.contains(text.value) { return text.value }
        report(.notAChoice(text, of: key, among: names))
        return nil
    }
}

extension Diagnostic {
    fileprivate static func unknownTopic(_ name: Located<String>, known: [String]) -> Diagnostic {
        Diagnostic(
            .error,
            "P252",
            Phrase(
                fr: "site.yml ne déclare pas de thème « \(name.value.shown) »",
                en: "site.yml declares no topic “\(name.value.shown)”"
            ),
            at: name.location,
            suggestion: .list(name.value) ?? .didYouMean(name.value, among: known)
        )
    }

    fileprivate static func unknownSource(_ id: Located<String>, known: [String]) -> Diagnostic {
        Diagnostic(
            .error,
            "P253",
            Phrase(
                fr: "sources.yml ne déclare pas de source « \(id.value.shown) »",
                en: "sources.yml declares no source “\(id.value.shown)”"
            ),
            at: id.location,
            suggestion: .list(id.value) ?? .didYouMean(id.value, among: known)
        )
    }

    fileprivate static func notAChoice(
        _ text: Located<String>,
        of key: String,
        among names: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P254",
            Phrase(
                fr:
                    "« \(key.shown) » attend une de ces valeurs : \(names.joined(separator: ", ")), et non « \(text.value.shown) »",
                en:
                    "“\(key.shown)” takes one of these values: \(names.joined(separator: ", ")), not “\(text.value.shown)”"
            ),
            at: text.location,
            suggestion: .didYouMean(text.value, among: names)
        )
    }
}

extension Phrase {
    /// Names with commas between them that stand without brackets, as a list; `nil` for one name.
    fileprivate static func list(_ text: String) -> Phrase? {
        guard text.contains(",") else { return nil }
        let names = text.split(separator: ",").map {
            String($0).split(separator: " ").joined(separator: " ")
        }
        return .write("[" + names.joined(separator: ", ") + "]")
    }
}
