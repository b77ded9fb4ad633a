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
        text(node, of: key).map {
            check($0, among: SchemaVocabulary.types, Diagnostic.unknownSchemaType)
        }
    }

    /// The names of one type of schema.org or several.
    mutating func schemaTypes(_ node: YAMLNode, of key: String) -> [String] {
        texts(node, of: key)?.value.map {
            check($0, among: SchemaVocabulary.types, Diagnostic.unknownSchemaType)
        } ?? []
    }

    /// The name of a property of schema.org.
    mutating func schemaProperty(_ node: YAMLNode, of key: String) -> String? {
        text(node, of: key).map {
            check($0, among: SchemaVocabulary.properties, Diagnostic.unknownSchemaProperty)
        }
    }

    private mutating func check(
        _ name: Located<String>,
        among names: Set<String>,
        _ unknown: (Located<String>, Phrase?) -> Diagnostic
    ) -> String {
        if !names.contains(name.value) {
            report(unknown(name, .didYouMean(name.value, among: names)))
        }
        return name.value
    }
}

extension Diagnostic {
    fileprivate static func unknownSchemaType(
        _ name: Located<String>,
        suggestion: Phrase?
    ) -> Diagnostic {
        Diagnostic(
            .warning,
            "P299",
            Phrase(
                fr: "schema.org n’a pas de type « \(name.value.shown) »",
                en: "schema.org has no type “\(name.value.shown)”"
            ),
            at: name.location,
            suggestion: suggestion
        )
    }

    fileprivate static func unknownSchemaProperty(
        _ name: Located<String>,
        suggestion: Phrase?
    ) -> Diagnostic {
        Diagnostic(
            .warning,
            "P299",
            Phrase(
                fr: "schema.org n’a pas de propriété « \(name.value.shown) »",
                en: "schema.org has no property “\(name.value.shown)”"
            ),
            at: name.location,
            suggestion: suggestion
        )
    }
}
