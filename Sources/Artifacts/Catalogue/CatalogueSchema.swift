internal import Diagnostics
internal import SiteModel

/// The form of a catalogue as JSON Schema, made from its content type: what ``CatalogueWriter`` writes.
///
/// Objects may have further properties, so that a program written today reads what is added later.
/// Source: https://json-schema.org/draft/2020-12.
struct CatalogueSchema {
    private let type: ContentType
    private let site: Site

    init(of type: ContentType, on site: Site) {
        self.type = type
        self.site = site
    }

    var json: JSONValue {
        let top: [(key: String, value: JSONValue)] = [
            ("$schema", Self.text), ("version", ["const": .number(Catalogue.version)]),
            ("name", ["const": .text(type.catalogue)]), ("url", Self.address),
            ("site", Self.named("site")), ("updated", Self.named("date")),
            ("items", Self.list(of: item)), ("sources", Self.list(of: Self.named("source"))),
        ]
        return .object([
            ("$schema", "https://json-schema.org/draft/2020-12/schema"),
            ("$id", .text(site.url(of: Catalogue.route(of: type, ".schema.json")))),
            ("title", .text(type.catalogue)),
            ("type", "object"),
            ("required", .texts(top.map(\.key).filter { $0 != "updated" })),
            ("properties", .object(top)),
            ("$defs", definitions),
        ])
    }
}

private extension CatalogueSchema {
    static var text: JSONValue { ["type": "string"] }
    static var address: JSONValue { ["type": "string", "format": "uri"] }

    static func named(_ definition: String) -> JSONValue {
        ["$ref": .text("#/$defs/" + definition)]
    }

    static func list(of item: JSONValue) -> JSONValue { ["type": "array", "items": item] }

    /// An object with these properties.
    static func object(
        _ properties: [(key: String, value: JSONValue)],
        optional: Set<String> = []
    ) -> JSONValue {
        [
            "type": "object",
            "required": .texts(properties.map(\.key).filter { !optional.contains($0) }),
            "properties": .object(properties),
        ]
    }

    var item: JSONValue {
        let fields = type.fields.map { (key: $0.name, value: schema(of: $0)) }
        return Self.object(
            [
                ("id", Self.text), ("type", ["const": .text(type.name)]),
                ("url", perLanguage(Self.address)), ("title", Self.named("words")),
                ("summary", Self.named("words")), ("date", Self.named("date")),
                ("updated", Self.named("date")), ("topics", Self.list(of: Self.named("label"))),
                ("sources", Self.list(of: Self.text)),
                ("fields", ["type": "object", "properties": .object(fields)]),
            ],
            optional: ["date", "updated"]
        )
    }

    /// A value for each language that has one.
    func perLanguage(_ value: JSONValue) -> JSONValue {
        let languages = site.configuration.languages.map(\.language.code)
        return ["type": "object", "properties": .object(languages.map { ($0, value) })]
    }

    var definitions: JSONValue {
        let optionalText: JSONValue = ["type": ["string", "null"]]
        let site: [(key: String, value: JSONValue)] = [
            ("url", Self.address), ("name", Self.named("words")), ("notice", Self.named("words")),
            ("languages", Self.list(of: Self.text)),
        ]
        let source: [(key: String, value: JSONValue)] = [
            ("id", Self.text), ("publisher", Self.text), ("title", optionalText),
            ("description", Self.named("words")),
            ("date", ["anyOf": [Self.named("date"), ["type": "null"]]]), ("url", optionalText),
            ("language", Self.text),
        ]
        let reference: [(key: String, value: JSONValue)] = [
            ("id", Self.text), ("type", Self.text), ("title", Self.named("words")),
            ("url", perLanguage(Self.address)),
        ]
        return .object([
            ("words", perLanguage(Self.text)),
            ("date", ["type": "string", "pattern": .text(Self.date)]),
            ("label", Self.object([("id", Self.text), ("label", Self.named("words"))])),
            ("site", Self.object(site)),
            ("source", Self.object(source)),
            ("reference", Self.object(reference)),
            (
                "to-be-announced",
                Self.object([
                    ("status", ["const": "to-be-announced"]), ("lastChecked", Self.named("date")),
                ])
            ),
        ])
    }

    /// A year, a month, a day or an instant, as precise as it is known.
    static var date: String {
        "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2}))?)?)?$"
    }

    func schema(of field: FieldDefinition) -> JSONValue {
        guard case .fact(let kind) = field.kind else {
            return described(value(kind: field.kind, isShared: field.isShared), field)
        }
        let value = value(kind: kind, isShared: field.isShared)
        let claim: [(key: String, value: JSONValue)] = [
            ("value", value), ("sources", Self.list(of: Self.text)),
        ]
        let known = Self.object([("status", ["const": "known"])] + claim)
        let disputed = Self.object([
            ("status", ["const": "disputed"]), ("claims", Self.list(of: Self.object(claim))),
            ("note", Self.named("words")),
        ])
        return described(["oneOf": [known, Self.named("to-be-announced"), disputed]], field)
    }

    func value(kind: FieldKind, isShared: Bool) -> JSONValue {
        isShared ? schema(of: kind) : perLanguage(schema(of: kind))
    }

    func schema(of kind: FieldKind) -> JSONValue {
        switch kind {
        case .text, .markdown, .duration, .language, .email, .telephone, .source: Self.text
        case .date, .dateTime: Self.named("date")
        case .number(let unit):
            unit == nil
                ? ["type": "number"]
                : Self.object([("value", ["type": "number"]), ("unit", Self.named("words"))])
        case .money: Self.object([("amount", ["type": "number"]), ("currency", Self.text)])
        case .flag: ["type": "boolean"]
        case .webAddress: Self.address
        case .image:
            Self.object([
                ("url", Self.address), ("width", ["type": "integer"]),
                ("height", ["type": "integer"]), ("alt", Self.text),
            ])
        case .reference: Self.named("reference")
        case .choice: Self.named("label")
        case .group(let fields):
            Self.object(
                fields.map { ($0.name, schema(of: $0.kind)) },
                optional: Set(fields.filter { !$0.isRequired || $0.isFact }.map(\.name))
            )
        case .list(let kind): Self.list(of: schema(of: kind))
        case .fact(let kind): schema(of: kind)
        }
    }

    /// With the label of the field, in every language.
    func described(_ schema: JSONValue, _ field: FieldDefinition) -> JSONValue {
        let labels = site.configuration.languages.compactMap { field.label[$0.language] }
        return labels.isEmpty
            ? schema : schema.adding(["title": .text(labels.joined(separator: " / "))])
    }
}

extension FieldDefinition {
    fileprivate var isFact: Bool { if case .fact = kind { true } else { false } }
}
