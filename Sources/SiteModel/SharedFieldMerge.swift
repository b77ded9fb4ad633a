internal import Diagnostics

/// Finds, key by key, what the language files of one page say together.
struct SharedFieldMerge {
    let files: [PageSource]
    private(set) var diagnostics: [Diagnostic] = []

    init(files: [PageSource]) { self.files = files }

    mutating func one<Value: Equatable>(
        _ key: String,
        _ path: KeyPath<CommonFields, Located<Value>?>
    ) -> Value? {
        located(key, path)?.value
    }

    mutating func located<Value: Equatable>(
        _ key: String,
        _ path: KeyPath<CommonFields, Located<Value>?>
    ) -> Located<Value>? {
        agreed(key, files.compactMap { $0.common[keyPath: path] }) { $0 == $1 }
    }

    mutating func names(
        _ key: String,
        _ path: KeyPath<CommonFields, Located<[Located<String>]>?>
    ) -> [String] {
        let given = files.compactMap { $0.common[keyPath: path] }
        let lists = given.map { $0.map { list in list.map(\.value) } }
        return agreed(key, lists) { $0 == $1 }?.value ?? []
    }

    /// The value of a type's field that holds in every language; `nil` where each has its own. A fact
    /// that one language says is to be announced is so in all.
    mutating func field(_ field: FieldDefinition) -> FieldValue? {
        let given = files.compactMap { $0.fields[field.name] }
        if field.isShared { return agreed(field.name, given) { $0.means($1) }?.value }
        guard let open = given.first(where: { $0.value.isToBeAnnounced }) else { return nil }
        if let known = given.first(where: { !$0.value.isToBeAnnounced }) {
            diagnostics.append(.openAndKnown(field.name, at: open.location, with: known.location))
        }
        return open.value
    }

    private mutating func agreed<Value>(
        _ key: String,
        _ given: [Located<Value>],
        _ isSame: (Value, Value) -> Bool
    ) -> Located<Value>? {
        guard let first = given.first else { return nil }
        for other in given.dropFirst() where !isSame(first.value, other.value) {
            diagnostics.append(.contradiction(of: key, at: other.location, with: first.location))
        }
        return first
    }
}

extension FieldValue {
    /// Whether both say the same, wherever they were written.
    func means(_ other: FieldValue) -> Bool { withoutPlaces == other.withoutPlaces }

    var isToBeAnnounced: Bool {
        if case .fact(.toBeAnnounced) = self { true } else { false }
    }

    private static let nowhere = SourceLocation(file: "")

    private var withoutPlaces: FieldValue {
        switch self {
        case .markdown(let text): .markdown(Located(text.value, at: Self.nowhere))
        case .image(let image):
            .image(
                Image(
                    file: Located(image.file.value, at: Self.nowhere),
                    alternative: Located(image.alternative.value, at: Self.nowhere)
                )
            )
        case .source(let id): .source(Located(id.value, at: Self.nowhere))
        case .reference(let id): .reference(Located(id.value, at: Self.nowhere))
        case .list(let values): .list(values.map(\.withoutPlaces))
        case .group(let values):
            .group(values.map { NamedValue(name: $0.name, value: $0.value.withoutPlaces) })
        case .fact(.known(let value, let sources)):
            .fact(.known(value.withoutPlaces, sources: Self.withoutPlaces(sources)))
        case .fact(.disputed(let claims, let note)):
            .fact(
                .disputed(
                    claims.map {
                        Fact.Claim(
                            value: $0.value.withoutPlaces,
                            sources: Self.withoutPlaces($0.sources)
                        )
                    },
                    note: note
                )
            )
        default: self
        }
    }

    private static func withoutPlaces(_ ids: [Located<String>]) -> [Located<String>] {
        ids.map { Located($0.value, at: nowhere) }
    }
}

extension Diagnostic {
    fileprivate static func contradiction(
        of key: String,
        at location: SourceLocation,
        with other: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P301",
            Phrase(
                fr:
                    "« \(key) » vaut pour toutes les langues : les deux fichiers doivent dire la même chose",
                en: "“\(key)” holds for all languages: both files must say the same"
            ),
            at: location,
            notes: [
                Note(
                    Phrase(fr: "l’autre valeur est ici", en: "the other value is here"),
                    at: other
                )
            ],
            suggestion: Phrase(
                fr: "gardez la bonne valeur dans un seul des deux fichiers",
                en: "keep the right value in one of the two files only"
            )
        )
    }

    fileprivate static func openAndKnown(
        _ key: String,
        at location: SourceLocation,
        with other: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P301",
            Phrase(
                fr:
                    "« \(key) » est à annoncer dans une langue et connu dans une autre : les deux fichiers doivent dire la même chose",
                en:
                    "“\(key)” is to be announced in one language and known in another: both files must say the same"
            ),
            at: location,
            notes: [
                Note(
                    Phrase(fr: "l’autre valeur est ici", en: "the other value is here"),
                    at: other
                )
            ]
        )
    }
}
