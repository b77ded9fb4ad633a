import Diagnostics
import SiteModel

/// The names that schema.org has: https://schema.org/docs/full.html.
///
/// Other names say nothing to the programs that read a page. The vocabulary grows, so that a name which is
/// not known here is a warning and is published as it stands.
enum SchemaVocabulary {
    static func names(_ text: StaticString) -> Set<String> {
        Set("\(text)".split { $0.isWhitespace }.map(String.init))
    }
}

extension ValueReader {
    /// The name of a type of schema.org.
    mutating func schemaType(_ node: YAMLNode, of key: String) -> String? {
        text(node, of: key).map { known($0, as: .type) }
    }

    /// The names of one type of schema.org or several.
    mutating func schemaTypes(_ node: YAMLNode, of key: String) -> [String] {
        texts(node, of: key)?.value.map { known($0, as: .type) } ?? []
    }

    /// The name of a property of schema.org.
    mutating func schemaProperty(_ node: YAMLNode, of key: String) -> String? {
        text(node, of: key).map { known($0, as: .property) }
    }

    private mutating func known(_ name: Located<String>, as kind: SchemaVocabulary.Kind) -> String {
        if !kind.names.contains(name.value) { report(.unknown(name, kind)) }
        return name.value
    }
}

extension SchemaVocabulary {
    fileprivate enum Kind {
        case type, property

        var names: Set<String> {
            switch self {
            case .type: SchemaVocabulary.types
            case .property: SchemaVocabulary.properties
            }
        }

        var word: Phrase {
            switch self {
            case .type: Phrase(fr: "type", en: "type")
            case .property: Phrase(fr: "propriété", en: "property")
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func unknown(
        _ name: Located<String>,
        _ kind: SchemaVocabulary.Kind
    ) -> Diagnostic {
        Diagnostic(
            .warning,
            "P299",
            Phrase(
                fr: "schema.org n’a pas de \(kind.word.french) « \(name.value.shown) »",
                en: "schema.org has no \(kind.word.english) “\(name.value.shown)”"
            ),
            at: name.location,
            suggestion: .didYouMean(name.value, among: kind.names)
        )
    }
}
