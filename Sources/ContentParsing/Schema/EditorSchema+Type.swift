import Diagnostics
import SiteModel

/// `Content/types/NAME.yml`.
extension EditorSchema {
    var type: JSONValue {
        let fields: JSONValue = [
            "type": "object", "propertyNames": Self.name,
            "additionalProperties": ["$ref": "#/definitions/field"],
        ]
        return Self.keys(
            [
                ("label", perLanguage()),
                ("section", Self.text),
                ("schema", Self.list(of: Self.text)),
                ("catalogue", Self.name),
                ("fact-sheet", Self.flag),
                ("common", common),
                ("fields", fields),
            ],
            required: ["label"]
        ).adding(["definitions": ["field": field(fields)]])
    }

    /// What a type says of keys that every type has.
    private var common: JSONValue {
        Self.keys(
            CommonKey.allCases.map { key in
                let help = [(key: "help", value: perLanguage())]
                let limit = [(key: "limit", value: Self.keys([("length", Self.count)]))]
                return (
                    key.rawValue, Self.keys(CommonKey.texts.contains(key) ? limit + help : help)
                )
            }
        )
    }

    private func field(_ fields: JSONValue) -> JSONValue {
        let choices: JSONValue = [
            "type": "object",
            "propertyNames": ["pattern": "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"],
            "additionalProperties": perLanguage(),
        ]
        let limits = Self.keys([("length", Self.count), ("min", Self.number), ("max", Self.number)])
        let keys = Self.keys(
            [
                ("kind", Self.choice(FieldDefinitions.kinds)),
                ("type", Self.choice(vocabulary.types.map(\.name))),
                ("unit", perLanguage()),
                ("choices", choices),
                ("fields", fields),
                ("language-from", Self.name),
                ("limit", limits),
                ("list", Self.flag),
                ("fact", Self.flag),
                ("required", Self.flag),
                ("shared", Self.flag),
                ("label", perLanguage()),
                ("help", perLanguage()),
                ("schema", Self.text),
                ("schema-type", Self.text),
                ("calendar", Self.choice(CalendarRole.allCases.map(\.rawValue))),
            ],
            required: ["kind", "label"]
        )
        return keys.adding([
            "allOf": [
                Self.need("type", of: "reference"), Self.need("choices", of: "choice"),
                Self.need("fields", of: "group"),
            ]
        ])
    }

    /// A kind that cannot do without a key.
    private static func need(_ key: String, of kind: String) -> JSONValue {
        [
            "if": ["properties": ["kind": ["const": .text(kind)]], "required": ["kind"]],
            "then": ["required": [.text(key)]],
        ]
    }

    private static let count: JSONValue = ["type": "integer", "minimum": 1]
}
