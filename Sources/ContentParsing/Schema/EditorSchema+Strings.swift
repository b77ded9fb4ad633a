import Diagnostics
import SiteModel

/// `Templates/strings.yml`.
extension EditorSchema {
    var strings: JSONValue {
        [
            "type": "object",
            "propertyNames": Self.name,
            "additionalProperties": perLanguage(),
            "properties": .object([
                ("dates", dates),
                ("numbers", numbers),
                ("durations", durations),
                ("languages", perLanguage(["type": "object", "additionalProperties": Self.text])),
            ]),
            "required": ["dates", "numbers", "durations", "languages"],
        ]
    }

    private var dates: JSONValue {
        let months: JSONValue = [
            "type": "array", "minItems": 12, "maxItems": 12, "items": Self.text,
        ]
        let patterns = ["year", "month", "day", "first-day", "minute"]
        return Self.keys(
            [("months", perLanguage(months))] + patterns.map { ($0, perLanguage()) },
            required: ["months"] + patterns
        )
    }

    private var numbers: JSONValue {
        Self.keys(
            ["group", "decimal", "money"].map { ($0, perLanguage()) },
            required: ["group", "decimal"]
        )
    }

    private var durations: JSONValue {
        let forms: JSONValue = [
            "type": "object",
            "propertyNames": ["pattern": "^(one|other|[0-9]+(-[0-9]+)?)$"],
            "additionalProperties": Self.text,
            "required": ["other"],
        ]
        let units = ["years", "months", "weeks", "days", "hours"]
        return Self.keys(
            units.map { ($0, perLanguage(forms)) } + [("join", perLanguage())],
            required: units
        )
    }
}
