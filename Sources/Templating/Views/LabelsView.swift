internal import SiteModel

/// The labels of a type's fields, by the names of the fields.
enum LabelsView {
    /// - Parameter all: The fields of all types.
    static func labels(of type: ContentType, among all: Set<String>) -> View<TypeLabels> {
        View(
            "page.labels",
            type.fields.enumerated().map { index, field in
                (field.name, .text { $0.texts[index] })
            },
            elsewhere: all,
            mayHave: type.mayHave
        )
    }
}

struct TypeLabels {
    /// One for each field of the type.
    let texts: [String]

    init(_ type: ContentType, in edition: Edition) {
        texts = type.fields.map { edition.wording.text($0.label) }
    }
}
