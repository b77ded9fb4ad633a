import Diagnostics
import SiteModel

extension ValueReader {
    /// A value as the kind of its field says.
    mutating func value(_ node: YAMLNode, of key: String, kind: FieldKind) -> FieldValue? {
        switch kind {
        case .text: text(node, of: key).map { .text($0.value) }
        case .markdown: markdown(node, of: key).map(FieldValue.markdown)
        case .date: date(node, of: key).map { .date($0.value) }
        case .number: number(node, of: key).map(FieldValue.number)
        case .flag: flag(node, of: key).map { .flag($0.value) }
        case .duration: duration(node, of: key).map(FieldValue.duration)
        case .language: language(node, of: key).map { .language($0.value) }
        case .webAddress: webAddress(node, of: key).map(FieldValue.webAddress)
        case .email: email(node, of: key).map(FieldValue.email)
        case .telephone: telephone(node, of: key).map(FieldValue.telephone)
        case .source: source(node, of: key).map(FieldValue.source)
        case .reference: text(node, of: key).map { .reference($0.map(PageID.init)) }
        case .choice(let choices):
            choice(node, of: key, among: choices.map(\.name)).map(FieldValue.choice)
        case .group(let fields): group(node, of: key, fields: fields).map(FieldValue.group)
        case .list(let item): list(node, of: key, kind: item).map(FieldValue.list)
        case .fact(let kind): fact(node, of: key, kind: kind).map(FieldValue.fact)
        }
    }

    private mutating func markdown(_ node: YAMLNode, of key: String) -> Located<String>? {
        text(node, of: key).map { text in
            Located(text.value, at: SourceLocation(file: file, start: node.textStart))
        }
    }

    private mutating func list(
        _ node: YAMLNode,
        of key: String,
        kind: FieldKind
    ) -> [FieldValue]? {
        guard let items = items(node, of: key) else { return nil }
        return items.compactMap { value($0, of: key, kind: kind) }
    }

    private mutating func group(
        _ node: YAMLNode,
        of key: String,
        fields: [FieldDefinition]
    ) -> [FieldValue.NamedValue]? {
        let names = fields.map(\.name)
        let form = "{ " + names.map { "\($0): …" }.joined(separator: ", ") + " }"
        guard let entries = mapping(node, of: key, form: form) else { return nil }
        for entry in entries where !names.contains(entry.key) { unknownKey(entry, valid: names) }
        return fields.compactMap { field in
            guard let entry = entries.first(where: { $0.key == field.name }) else {
                if field.isRequired { missingKey(field.name, at: node.location) }
                return nil
            }
            return value(entry.value, of: field.name, kind: field.kind).map {
                FieldValue.NamedValue(name: field.name, value: $0)
            }
        }
    }
}
