import Diagnostics
import SiteModel

/// Reads the fields that a type, or a group of a type, declares.
struct FieldDefinitions {
    /// The languages of the site.
    let languages: [Language]
    /// The types that references may name; when empty, any is taken.
    let typeNames: [String]

    static let keys = [
        "kind", "type", "unit", "choices", "fields", "language-from", "limit", "list", "fact",
        "required", "shared", "label", "help", "schema", "schema-type", "calendar",
    ]

    /// - Parameter reserved: Names that no field may have.
    /// - Returns: The fields in the order of the file; one whose kind cannot be told is left out.
    func read(
        _ node: YAMLNode,
        of key: String,
        reserved: [String],
        reader: inout ValueReader
    ) -> [FieldDefinition] {
        let form = "{ duration: { kind: duration, label: … } }"
        guard let entries = reader.mapping(node, of: key, form: form) else { return [] }
        var definitions: [FieldDefinition] = []
        for entry in entries {
            guard reader.isName(entry.key, at: entry.keyLocation) else { continue }
            if reserved.contains(entry.key) {
                reader.report(.reservedName(entry))
            } else if let definition = definition(entry, reader: &reader) {
                definitions.append(definition)
            }
        }
        return definitions
    }

    private func definition(_ field: YAMLEntry, reader: inout ValueReader) -> FieldDefinition? {
        let form = "kind, label"
        guard let entries = reader.mapping(field.value, of: field.key, form: form) else {
            return nil
        }
        for entry in entries where !Self.keys.contains(entry.key) {
            reader.unknownKey(entry, valid: Self.keys)
        }
        func entry(_ key: String) -> YAMLEntry? { entries.first { $0.key == key } }
        func flag(_ key: String) -> Bool? {
            entry(key).flatMap { reader.flag($0.value, of: key)?.value }
        }
        func localized(_ key: String) -> LocalizedText? {
            entry(key).flatMap { reader.localized($0.value, of: key, languages: languages) }
        }
        reader.require(
            ["kind", "label"],
            among: entries,
            valid: Self.keys,
            at: field.keyLocation
        )
        let label = localized("label")
        let help = entry("help").flatMap { reader.help($0.value, languages: languages) }
        let schemaTerm = entry("schema").flatMap {
            reader.schemaProperty($0.value, of: "schema")
        }
        let schemaType = entry("schema-type").flatMap {
            reader.schemaType($0.value, of: "schema-type")
        }
        let (isList, isFact) = (flag("list") ?? false, flag("fact") ?? false)
        let (isRequired, isShared) = (flag("required") ?? false, flag("shared"))
        guard let base = kind(of: field, entries: entries, reader: &reader) else { return nil }
        let listed = isList ? FieldKind.list(base) : base
        var bounds = FieldLimits.none
        if let limit = entry("limit") { bounds = limits(limit, of: listed, reader: &reader) }
        let language = entry("language-from").flatMap {
            reader.text($0.value, of: "language-from")?.value
        }
        let role = entry("calendar").flatMap { calendarRole($0, of: listed, reader: &reader) }
        return FieldDefinition(
            name: field.key,
            kind: isFact ? .fact(listed) : listed,
            isRequired: isRequired,
            isShared: isShared ?? base.isSharedByDefault,
            label: label ?? LocalizedText([:]),
            help: help,
            schemaTerm: schemaTerm,
            limits: bounds,
            languageField: base == .text ? language : nil,
            schemaType: schemaType,
            calendarRole: role
        )
    }
}

extension FieldKind {
    /// What is written in a language is of that language; what is not holds for all.
    fileprivate var isSharedByDefault: Bool {
        switch self {
        case .text, .markdown, .image, .group: false
        default: true
        }
    }
}

extension Diagnostic {
    fileprivate static func reservedName(_ entry: YAMLEntry) -> Diagnostic {
        Diagnostic(
            .error,
            "P273",
            Phrase(
                fr: "« \(entry.key) » est une clé que toute page a : un champ porte un autre nom",
                en: "“\(entry.key)” is a key that every page has: give the field another name"
            ),
            at: entry.keyLocation
        )
    }
}
