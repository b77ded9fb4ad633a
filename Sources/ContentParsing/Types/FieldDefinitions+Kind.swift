import Diagnostics
import SiteModel

extension FieldDefinitions {
    static let kinds = [
        "text", "markdown", "date", "date-time", "number", "money", "flag", "duration", "language",
        "web-address", "email", "telephone", "image", "source", "reference", "choice", "group",
    ]

    /// The key that a kind has besides those of all kinds.
    private static let ownKeys = [
        "reference": "type", "number": "unit", "choice": "choices", "group": "fields",
        "text": "language-from",
    ]

    /// Those of the keys above that a field of the kind need not have.
    private static let optionalKeys = ["unit", "language-from"]

    /// The kind of one value of the field.
    func kind(
        of field: YAMLEntry,
        entries: [YAMLEntry],
        reader: inout ValueReader
    ) -> FieldKind? {
        guard let written = entries.first(where: { $0.key == "kind" }),
            let name = reader.text(written.value, of: "kind")
        else { return nil }
        guard Self.kinds.contains(name.value) else {
            reader.report(.unknownKind(name, known: Self.kinds))
            return nil
        }
        for entry in entries {
            guard let owner = Self.ownKeys.first(where: { $0.value == entry.key })?.key,
                owner != name.value
            else { continue }
            reader.report(.keyOfAnotherKind(entry, owner: owner))
        }
        let own = Self.ownKeys[name.value].flatMap { key in entries.first { $0.key == key } }
        if own == nil, let key = Self.ownKeys[name.value], !Self.optionalKeys.contains(key) {
            reader.require([key], among: entries, valid: Self.keys, at: field.keyLocation)
            return nil
        }
        return kind(named: name.value, own: own?.value, reader: &reader)
    }

    private func kind(
        named name: String,
        own: YAMLNode?,
        reader: inout ValueReader
    ) -> FieldKind? {
        switch name {
        case "text": .text
        case "markdown": .markdown
        case "date": .date
        case "date-time": .dateTime
        case "money": .money
        case "image": .image
        case "flag": .flag
        case "duration": .duration
        case "language": .language
        case "web-address": .webAddress
        case "email": .email
        case "telephone": .telephone
        case "source": .source
        case "number":
            .number(
                unit: own.flatMap { reader.localized($0, of: "unit", languages: languages) }
            )
        case "reference": own.flatMap { reference($0, reader: &reader) }
        case "choice": own.flatMap { choices($0, reader: &reader) }
        case "group":
            own.flatMap { group($0, reader: &reader) }
        default: nil
        }
    }

    /// - Returns: `nil` where a field of the group cannot be told: what pages give it could not be either.
    private func group(_ node: YAMLNode, reader: inout ValueReader) -> FieldKind? {
        let members = members(node, reader: &reader)
        if case .mapping(let entries) = node.content, entries.count != members.count { return nil }
        return .group(members)
    }

    private func reference(_ node: YAMLNode, reader: inout ValueReader) -> FieldKind? {
        if typeNames.isEmpty {
            reader.text(node, of: "type").map { .reference(type: $0.value) }
        } else {
            reader.choice(node, of: "type", among: typeNames).map(FieldKind.reference)
        }
    }

    private func choices(_ node: YAMLNode, reader: inout ValueReader) -> FieldKind? {
        let form = "{ press-release: { fr: …, en: … } }"
        guard let entries = reader.mapping(node, of: "choices", form: form) else { return nil }
        return .choice(
            entries.compactMap { entry in
                // Codes such as MAD and EUR are values as well, so either case will do.
                guard ValueReader.isName(entry.key.lowercased()) else {
                    reader.report(.notAChoiceName(entry))
                    return nil
                }
                let label = reader.localized(entry.value, of: entry.key, languages: languages)
                return FieldKind.Choice(name: entry.key, label: label ?? LocalizedText([:]))
            }
        )
    }
}

extension Diagnostic {
    fileprivate static func unknownKind(_ name: Located<String>, known: [String]) -> Diagnostic {
        Diagnostic(
            .error,
            "P270",
            Phrase(
                fr: "sorte de champ inconnue : « \(name.value.shown) »",
                en: "unknown kind of field: “\(name.value.shown)”"
            ),
            at: name.location,
            notes: [
                Note(
                    Phrase(
                        fr: "sortes possibles : \(known.joined(separator: ", "))",
                        en: "possible kinds: \(known.joined(separator: ", "))"
                    )
                )
            ],
            suggestion: .didYouMean(name.value, among: known)
        )
    }

    fileprivate static func notAChoiceName(_ entry: YAMLEntry) -> Diagnostic {
        Diagnostic(
            .error,
            "P275",
            Phrase(
                fr:
                    "une valeur s’écrit en lettres sans accent, chiffres et traits d’union : « \(entry.key.shown) »",
                en:
                    "a value is written in letters without accents, digits and hyphens: “\(entry.key.shown)”"
            ),
            at: entry.keyLocation
        )
    }

    fileprivate static func keyOfAnotherKind(_ entry: YAMLEntry, owner: String) -> Diagnostic {
        Diagnostic(
            .error,
            "P274",
            Phrase(
                fr: "« \(entry.key) » ne se dit que d’un champ de sorte « \(owner) »",
                en: "“\(entry.key)” is only said of a field of kind “\(owner)”"
            ),
            at: entry.keyLocation
        )
    }
}
