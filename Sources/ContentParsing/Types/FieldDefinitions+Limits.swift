import Diagnostics
import SiteModel

extension FieldDefinitions {
    static let limitKeys = ["length", "min", "max"]

    /// `{ length: 95 }` of a text, `{ min: 1, max: 5 }` of a number or of the values of a list.
    func limits(
        _ limit: YAMLEntry,
        of kind: FieldKind,
        reader: inout ValueReader
    ) -> FieldLimits {
        let form = "{ length: 95 }, { min: 1, max: 5 }"
        let entries = reader.mapping(limit.value, of: limit.key, form: form) ?? []
        var length: Int?
        var bounds: [String: String] = [:]
        for entry in entries {
            guard Self.limitKeys.contains(entry.key) else {
                reader.unknownKey(entry, valid: Self.limitKeys)
                continue
            }
            guard entry.key == "length" ? kind.hasLength : kind.hasBounds else {
                reader.report(.limitOfAnotherKind(entry))
                continue
            }
            if entry.key == "length" || kind.isList {
                guard let count = reader.count(entry.value, of: entry.key) else { continue }
                if entry.key == "length" { length = count }
                bounds[entry.key] = String(count)
            } else {
                bounds[entry.key] = reader.number(entry.value, of: entry.key)
            }
        }
        let (least, most) = (bounds["min"], bounds["max"])
        if let least = least.flatMap({ Double($0) }), let most = most.flatMap({ Double($0) }),
            least > most
        {
            reader.report(.boundsCrossed(at: limit.value.location))
            return FieldLimits(length: length)
        }
        return FieldLimits(length: length, minimum: least, maximum: most)
    }
}

extension FieldKind {
    fileprivate var hasLength: Bool {
        switch self {
        case .text: true
        case .list(let kind): kind.hasLength
        default: false
        }
    }

    fileprivate var hasBounds: Bool {
        switch self {
        case .number, .list: true
        default: false
        }
    }

    fileprivate var isList: Bool { if case .list = self { true } else { false } }
}

extension Diagnostic {
    fileprivate static func limitOfAnotherKind(_ entry: YAMLEntry) -> Diagnostic {
        Diagnostic(
            .error,
            "P276",
            Phrase(
                fr:
                    "« length » se dit d’un texte, « min » et « max » d’un nombre ou d’une liste : « \(entry.key) » ne limite pas ce champ",
                en:
                    "“length” is said of a text, “min” and “max” of a number or a list: “\(entry.key)” does not limit this field"
            ),
            at: entry.keyLocation
        )
    }

    fileprivate static func boundsCrossed(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .error,
            "P278",
            Phrase(
                fr: "« min » ne dépasse pas « max »",
                en: "“min” is not greater than “max”"
            ),
            at: location
        )
    }
}
