import Diagnostics
import SiteModel

/// The values of fields, as their types declare them.
extension EditorSchema {
    /// A field: what it is called, what to write, and the form of its value.
    func schema(of field: FieldDefinition) -> JSONValue {
        var described = schema(of: field.kind, within: field.limits)
        let title = vocabulary.languages.compactMap { field.label[$0] }.joined(separator: " / ")
        if !title.isEmpty { described = described.adding(["title": .text(title)]) }
        let words = self.words(field.label, field.help ?? LocalizedText([:]))
        let text = ([words] + choices(of: field.kind)).filter { !$0.isEmpty }
        return text.isEmpty
            ? described
            : described.adding(["description": .text(text.joined(separator: "\n"))])
    }

    func schema(of kind: FieldKind, within limits: FieldLimits) -> JSONValue {
        switch kind {
        case .text:
            limits.length.map { Self.text.adding(["maxLength": .number(String($0))]) } ?? Self.text
        case .markdown: Self.text
        case .date: Self.date
        case .dateTime: Self.instant
        case .number: number(within: limits)
        case .money: ["type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)? [A-Z]{3}$"]
        case .flag: Self.flag
        case .duration:
            [
                "type": "string",
                "pattern":
                    "^P(?=[0-9T])([0-9]{1,4}Y)?([0-9]{1,4}M)?([0-9]{1,4}W)?([0-9]{1,4}D)?(T[0-9]{1,4}H)?$",
            ]
        case .language: Self.language
        case .webAddress: Self.webAddress
        case .email: ["type": "string", "format": "email"]
        case .telephone:
            ["type": ["string", "integer"], "pattern": "^\\+[0-9 .()\u{A0}\u{202F}-]+$"]
        case .image:
            Self.keys([("file", Self.text), ("alt", Self.text)], required: ["file", "alt"])
        case .source: Self.source
        case .reference(let type): Self.choice(vocabulary.references(toType: type))
        case .choice(let choices): Self.choice(choices.map(\.name))
        case .group(let fields): group(fields)
        case .list(let kind):
            list(of: schema(of: kind, within: limits.ofItems), within: limits)
        case .fact(let kind): fact(schema(of: kind, within: limits))
        }
    }
}

private extension EditorSchema {
    func number(within limits: FieldLimits) -> JSONValue {
        var schema = Self.number
        if let least = limits.minimum {
            schema = schema.adding(["minimum": .number(written: least)])
        }
        if let most = limits.maximum {
            schema = schema.adding(["maximum": .number(written: most)])
        }
        return schema
    }

    func list(of item: JSONValue, within limits: FieldLimits) -> JSONValue {
        switch (limits.minimum, limits.maximum) {
        case (let least?, let most?):
            Self.list(of: item, ["minItems": .number(least), "maxItems": .number(most)])
        case (let least?, nil): Self.list(of: item, ["minItems": .number(least)])
        case (nil, let most?): Self.list(of: item, ["maxItems": .number(most)])
        case (nil, nil): Self.list(of: item)
        }
    }

    func group(_ fields: [FieldDefinition]) -> JSONValue {
        Self.keys(
            fields.map { ($0.name, schema(of: $0)) },
            required: fields.filter(\.isRequired).map(\.name)
        )
    }

    func fact(_ value: JSONValue) -> JSONValue {
        let sources = Self.list(of: Self.source)
        let known = Self.keys([("value", value), ("sources", sources)], required: ["value"])
        return [
            "anyOf": [
                known,
                Self.keys([("tba", Self.date)], required: ["tba"]),
                Self.keys(
                    [
                        ("disputed", ["type": "array", "minItems": 2, "items": known]),
                        ("note", Self.text),
                    ],
                    required: ["disputed"]
                ),
            ]
        ]
    }

    /// The values of a choice with their labels: « press-release: Communiqué / Press release ».
    func choices(of kind: FieldKind) -> [String] {
        switch kind {
        case .choice(let choices):
            choices.map { choice in
                let labels = vocabulary.languages.compactMap { choice.label[$0] }
                return choice.name + ": " + labels.joined(separator: " / ")
            }
        case .list(let kind), .fact(let kind): self.choices(of: kind)
        default: []
        }
    }
}
