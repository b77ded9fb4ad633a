internal import Diagnostics
package import SiteModel

/// The form of a site's files as JSON Schema, which editors complete and check texts with.
///
/// Draft 7 is what editors read everywhere. A schema takes what the parsers take, as YAML 1.2 reads it:
/// a year alone is a number. What it cannot say, such as what one language file may leave to another,
/// only the parsers find. Source: https://json-schema.org/draft-07/schema.
package struct EditorSchema: Sendable {
    let vocabulary: SiteVocabulary

    package init(_ vocabulary: SiteVocabulary) { self.vocabulary = vocabulary }

    /// The front matter of pages.
    ///
    /// - Parameter type: Of the pages; `nil` for a schema that takes those of every type.
    /// - Returns: JSON, UTF-8.
    package func frontMatter(of type: ContentType?) -> [UInt8] {
        let sources = [(key: Self.sourceName, value: Self.choice(vocabulary.sources.map(\.id)))]
        if let type {
            return document(keys(of: type).adding(["definitions": .object(sources)]))
        }
        let types = vocabulary.types.map { (key: $0.name, value: keys(of: $0)) }
        return document([
            "anyOf": .array(types.map { Self.definition(named: $0.key) }),
            "definitions": .object(sources + types),
        ])
    }

    /// A file that configures the site.
    ///
    /// - Returns: JSON, UTF-8.
    package func file(_ file: ConfigurationFile) -> [UInt8] {
        switch file {
        case .site: document(site)
        case .sources: document(sources)
        case .strings: document(strings)
        case .type: document(type)
        }
    }

    /// The id of a source: named once, for every fact cites some.
    static let source: JSONValue = ["allOf": [definition(named: sourceName)]]

    private static let sourceName = "id_of_a_source"

    private static func definition(named name: String) -> JSONValue {
        ["$ref": .text("#/definitions/" + name)]
    }

    private func document(_ schema: JSONValue) -> [UInt8] {
        let head: JSONValue = ["$schema": "http://json-schema.org/draft-07/schema#"]
        guard case .object(let entries) = schema, case .object(let first) = head else { return [] }
        return JSONValue.object(first + entries).document
    }
}

/// A file of a site that is neither a page nor a template.
package enum ConfigurationFile: String, Sendable, CaseIterable {
    /// `Content/site.yml`
    case site
    /// `Content/sources.yml`
    case sources
    /// `Templates/strings.yml`
    case strings
    /// `Content/types/NAME.yml`
    case type
}
