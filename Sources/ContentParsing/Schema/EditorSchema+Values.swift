import Diagnostics
import SiteModel

/// The forms of values, whatever they stand for.
extension EditorSchema {
    /// A text: YAML reads `2021` and `true` as something else, the parsers do not.
    static let text: JSONValue = ["type": ["string", "number", "boolean"]]
    static let name: JSONValue = ["type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"]
    static let flag: JSONValue = ["type": "boolean"]
    static let webAddress: JSONValue = [
        "type": "string", "pattern": "^[hH][tT][tT][pP][sS]?://[^\\s]+$",
    ]
    static let language: JSONValue = [
        "type": "string", "pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$",
    ]
    static let number: JSONValue = [
        "type": ["number", "string"], "pattern": "^-?[0-9]+(\\.[0-9]+)?$",
    ]

    private static let month = "(0[1-9]|1[0-2])"
    private static let dayOfMonth = "(0[1-9]|[12][0-9]|3[01])"
    private static let clock = "([01][0-9]|2[0-3]):[0-5][0-9]"
    private static let time = "T\(clock)(Z|[+-]\(clock))"

    /// A year, a month, a day or an instant.
    static let date: JSONValue = [
        "type": ["string", "integer"], "minimum": 1, "maximum": 9999,
        "pattern": .text("^[0-9]{4}(-\(month)(-\(dayOfMonth)(\(time))?)?)?$"),
    ]

    /// A day or an instant.
    static let day: JSONValue = [
        "type": "string", "pattern": .text("^[0-9]{4}-\(month)-\(dayOfMonth)(\(time))?$"),
    ]

    static let instant: JSONValue = [
        "type": "string", "pattern": .text("^[0-9]{4}-\(month)-\(dayOfMonth)\(time)$"),
    ]

    /// One value, or several in a list.
    static func list(of item: JSONValue, _ bounds: KeyValuePairs<String, JSONValue> = [:])
        -> JSONValue
    {
        let several: JSONValue = ["type": "array", "items": item]
        return ["anyOf": [item, several.adding(bounds)]]
    }

    /// An object with these keys and no others.
    static func keys(
        _ properties: [(key: String, value: JSONValue)],
        required: [String] = []
    ) -> JSONValue {
        let object: JSONValue = [
            "type": "object", "additionalProperties": false, "properties": .object(properties),
        ]
        return required.isEmpty ? object : object.adding(["required": .texts(required)])
    }

    /// One of several names; any name where none is known.
    static func choice(_ names: [String]) -> JSONValue {
        names.isEmpty ? text : ["enum": .texts(names)]
    }

    /// A value for every language of the site.
    func perLanguage(_ value: JSONValue = EditorSchema.text) -> JSONValue {
        let languages = vocabulary.languages.map(\.code)
        if languages.isEmpty { return ["type": "object", "additionalProperties": value] }
        return Self.keys(languages.map { ($0, value) }, required: languages)
    }

    /// What a text says in every language of the site, each on a line of its own.
    func words(_ texts: LocalizedText...) -> String {
        vocabulary.languages
            .map { language in
                texts.compactMap { $0[language] }.joined(separator: " – ")
            }
            .filter { !$0.isEmpty }
            .joined(separator: "\n")
    }
}
