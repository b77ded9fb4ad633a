import Diagnostics
import SiteModel

extension ValueReader {
    /// A value as its field declares it.
    mutating func value(_ node: YAMLNode, of field: FieldDefinition) -> FieldValue? {
        value(node, of: field.name, kind: field.kind, limits: field.limits)
    }

    /// A value as the kind of its field says, within its limits.
    mutating func value(
        _ node: YAMLNode,
        of key: String,
        kind: FieldKind,
        limits: FieldLimits
    ) -> FieldValue? {
        switch kind {
        case .text: text(node, of: key, limits: limits).map { .text($0.value) }
        case .markdown: markdown(node, of: key).map(FieldValue.markdown)
        case .date: date(node, of: key).map { .date($0.value) }
        case .dateTime: dateTime(node, of: key).map { .date($0.value) }
        case .number: number(node, of: key, limits: limits).map(FieldValue.number)
        case .money: money(node, of: key).map(FieldValue.money)
        case .flag: flag(node, of: key).map { .flag($0.value) }
        case .duration: duration(node, of: key).map(FieldValue.duration)
        case .language: language(node, of: key).map { .language($0.value) }
        case .webAddress: webAddress(node, of: key).map(FieldValue.webAddress)
        case .email: email(node, of: key).map(FieldValue.email)
        case .telephone: telephone(node, of: key).map(FieldValue.telephone)
        case .image: image(node, of: key).map(FieldValue.image)
        case .source: source(node, of: key).map(FieldValue.source)
        case .reference: text(node, of: key).map { .reference($0.map(PageID.init)) }
        case .choice(let choices):
            choice(node, of: key, among: choices.map(\.name)).map(FieldValue.choice)
        case .group(let fields): group(node, of: key, fields: fields).map(FieldValue.group)
        case .list(let item):
            list(node, of: key, kind: item, limits: limits).map(FieldValue.list)
        case .fact(let kind):
            fact(node, of: key, kind: kind, limits: limits).map(FieldValue.fact)
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
        kind: FieldKind,
        limits: FieldLimits
    ) -> [FieldValue]? {
        guard let items = items(node, of: key) else { return nil }
        check(count: items.count, of: key, within: limits, at: node.location)
        return items.compactMap { value($0, of: key, kind: kind, limits: limits.ofItems) }
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
        let required = fields.filter(\.isRequired).map(\.name)
        require(required, among: entries, valid: names, at: node.location)
        return fields.compactMap { field in
            guard let entry = entries.first(where: { $0.key == field.name }) else { return nil }
            return value(entry.value, of: field).map {
                FieldValue.NamedValue(name: field.name, value: $0)
            }
        }
    }
}
