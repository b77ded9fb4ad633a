internal import Diagnostics
internal import SiteModel

/// The keys of strings.yml that say the value of a flag.
enum FlagWords {
    static let yes = "yes"
    static let no = "no"

    /// What the types need and strings.yml does not have.
    static func check(_ types: [ContentType], strings: InterfaceStrings) -> [Diagnostic] {
        guard let field = types.lazy.flatMap(\.fields).first(where: { isSaid($0.kind) }) else {
            return []
        }
        return [yes, no].filter { strings[$0] == nil }.map { .missingWord($0, for: field) }
    }

    private static func isSaid(_ kind: FieldKind) -> Bool {
        switch kind {
        case .flag: true
        case .list(let kind), .fact(let kind): isSaid(kind)
        case .group(let fields): fields.contains { isSaid($0.kind) }
        default: false
        }
    }
}

extension Diagnostic {
    fileprivate static func missingWord(_ key: String, for field: FieldDefinition) -> Diagnostic {
        Diagnostic(
            .error,
            "P533",
            Phrase(
                fr: "la clé « \(key) » dit la valeur du champ « \(field.name) »",
                en: "the key “\(key)” is missing: pages print it for the field “\(field.name)”"
            ),
            at: SourceLocation(file: TemplateFolder.path + "strings.yml")
        )
    }
}
