import Diagnostics
import SiteModel

extension FieldDefinitions {
    /// The fields of a group, whose texts may be in a language that another of them says.
    func members(_ node: YAMLNode, reader: inout ValueReader) -> [FieldDefinition] {
        let members = read(node, of: "fields", reserved: [], reader: &reader)
        let languages = members.filter { $0.kind == .language }.map(\.name)
        for name in Self.languageFields(of: node) where !languages.contains(name.value) {
            reader.report(.noLanguageField(name, among: languages))
        }
        Self.checkCalendar(inGroup: node, reader: &reader)
        return members
    }

    /// Reports texts outside groups that name a field for their language.
    func checkOutsideGroups(_ node: YAMLNode, reader: inout ValueReader) {
        for name in Self.languageFields(of: node) {
            reader.report(.noLanguageField(name, among: []))
        }
    }

    /// What the texts of a mapping write for `language-from`.
    private static func languageFields(of node: YAMLNode) -> [Located<String>] {
        guard case .mapping(let fields) = node.content else { return [] }
        return fields.compactMap { field in
            guard case .mapping(let entries) = field.value.content,
                text(of: "kind", in: entries)?.value == "text"
            else { return nil }
            return text(of: "language-from", in: entries)
        }
    }

    private static func text(of key: String, in entries: [YAMLEntry]) -> Located<String>? {
        guard let node = entries.first(where: { $0.key == key })?.value,
            case .text(let text) = node.content
        else { return nil }
        return Located(text, at: node.location)
    }
}

extension Diagnostic {
    fileprivate static func noLanguageField(
        _ name: Located<String>,
        among languages: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P277",
            Phrase(
                fr:
                    "« language-from » nomme un champ de sorte language du même groupe : « \(name.value.shown) » n’en est pas un",
                en:
                    "“language-from” names a field of kind language of the same group: “\(name.value.shown)” is not one"
            ),
            at: name.location,
            suggestion: .didYouMean(name.value, among: languages)
        )
    }
}
