import Diagnostics
import SiteModel

/// The front matter of a page: the keys that every page has, and the fields of its type.
extension EditorSchema {
    func keys(of type: ContentType) -> JSONValue {
        let common = CommonKey.allCases.map { key in (key.rawValue, schema(of: key, in: type)) }
        let fields = type.fields.map { ($0.name, schema(of: $0)) }
        // What holds for all languages may stand in another file, and so may a fact to be announced.
        let required = type.fields.filter { field in
            if case .fact = field.kind { false } else { field.isRequired && !field.isShared }
        }
        return Self.keys(common + fields, required: ["title"] + required.map(\.name))
    }

    private func schema(of key: CommonKey, in type: ContentType) -> JSONValue {
        let rules = type.rules(for: key.rawValue)
        var schema = form(of: key)
        if let length = (rules?.limits ?? key.limits).length {
            schema = schema.adding(["maxLength": .number(String(length))])
        }
        let help = rules?.help.map { words($0) } ?? ""
        let description = help.isEmpty ? key.help.french + "\n" + key.help.english : help
        return schema.adding(["description": .text(description)])
    }

    private func form(of key: CommonKey) -> JSONValue {
        switch key {
        case .title, .shortTitle, .summary, .translatedFrom: Self.text
        case .slug: ["type": ["string", "integer"], "pattern": "^[^\\sA-Z/_.]+$"]
        case .aliases, .order: Self.list(of: Self.text)
        case .date, .updated: Self.date
        case .publish, .expires: Self.day
        case .topics: Self.list(of: Self.choice(vocabulary.topics.map(\.name)))
        case .sources: Self.list(of: Self.source)
        case .draft: Self.flag
        case .template: Self.choice(vocabulary.templates)
        case .allow:
            [
                "type": "object", "propertyNames": ["pattern": "^P[0-9]{3}$"],
                "additionalProperties": Self.text,
            ]
        case .schema: Self.choice(ContentType.pageTypes)
        }
    }
}
