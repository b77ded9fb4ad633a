internal import Diagnostics

/// Finds the fields that a page must have and does not.
///
/// A shared field is missed once, in the first language; a field that each language has for itself is
/// missed in each that lacks it. A fact that one language file says is to be announced is given in all.
/// What a file writes is not missing, even if it cannot be read.
struct RequiredFields {
    let files: [PageSource]
    let shared: SharedFields

    func missing(of type: ContentType) -> [Diagnostic] {
        type.fields.flatMap { field -> [Diagnostic] in
            guard field.isRequired, shared.fields[field.name] == nil else { return [] }
            let lacking = files.filter { $0.lacks(field.name) }
            if field.isShared {
                return lacking.count == files.count ? [.missing(field, in: files[0])] : []
            }
            let given = files.first { $0.fields[field.name] != nil }
            return lacking.map { .missing(field, in: $0, given: given?.fields[field.name]) }
        }
    }
}

extension Diagnostic {
    /// - Parameter given: The value of another language.
    fileprivate static func missing(
        _ field: FieldDefinition,
        in file: PageSource,
        given: Located<FieldValue>? = nil
    ) -> Diagnostic {
        var notes = [Note(explanation(of: field))]
        if let given {
            notes.append(
                Note(
                    Phrase(
                        fr: "une autre langue le donne ici",
                        en: "another language gives it here"
                    ),
                    at: given.location
                )
            )
        }
        return Diagnostic(
            .error,
            "P302",
            Phrase(
                fr: "le champ « \(field.name) » est obligatoire",
                en: "the field “\(field.name)” is required"
            ),
            at: file.start,
            notes: notes
        )
    }

    /// What the field is and what to write, as its type says: « Chapô » : qui, quoi, où…
    private static func explanation(of field: FieldDefinition) -> Phrase {
        func words(_ text: LocalizedText?, _ code: String) -> String? { text?[Language(code)] }
        let french = words(field.label, "fr") ?? field.name
        let english = words(field.label, "en") ?? field.name
        let frenchHelp = words(field.help, "fr").map { " : " + $0.withoutFullStop } ?? ""
        let englishHelp = words(field.help, "en").map { ": " + $0.withoutFullStop } ?? ""
        return Phrase(fr: "« \(french) »\(frenchHelp)", en: "“\(english)”\(englishHelp)")
    }
}

extension String {
    /// A message is one phrase.
    fileprivate var withoutFullStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
