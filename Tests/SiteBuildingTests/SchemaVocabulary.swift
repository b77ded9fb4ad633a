import Foundation
import Testing

/// The part of schema.org’s vocabulary that the site’s graphs may use, from Fixtures/schema-org.txt:
/// each type with the types above it, then its own properties.
struct SchemaVocabulary {
    private var parents: [String: [String]] = [:]
    private var properties: [String: Set<String>] = [:]

    init() throws {
        let file = try #require(
            Bundle.module.url(
                forResource: "schema-org",
                withExtension: "txt",
                subdirectory: "Fixtures"
            )
        )
        var type = ""
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            if line.hasPrefix(" ") {
                properties[type, default: []].formUnion(words)
            } else {
                type = String(words[0].dropLast())
                parents[type] = Array(words.dropFirst())
            }
        }
    }

    func has(type: String) -> Bool { parents[type] != nil }

    /// Whether one of the types, or a type above it, has the property.
    func has(_ property: String, in types: [String]) -> Bool {
        types.contains { type in
            properties[type]?.contains(property) == true
                || has(property, in: parents[type] ?? [])
        }
    }
}
