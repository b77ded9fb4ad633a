internal import Diagnostics

/// A page in all its languages, before its route is known.
///
/// A class, so that one assembly of a site can share it with the next.
final class MergedPage: Sendable {
    let id: PageID
    let type: ContentType
    /// At least one, in the languages' order.
    let files: [PageSource]
    let shared: SharedFields

    /// What its files say wrong of fields that they share.
    let conflicts: [Diagnostic]
    /// The required fields that they do not give.
    let missingFields: [Diagnostic]
    private let translationMemo = Memo<[Diagnostic]>()

    init(_ files: [PageSource], of type: ContentType) {
        var conflicts: [Diagnostic] = []
        id = files[0].id
        self.type = type
        self.files = files
        shared = SharedFields(merging: files, of: type, reportingTo: &conflicts)
        self.conflicts = conflicts
        missingFields = RequiredFields(files: files, shared: shared).missing(of: type)
    }

    /// What is wrong with its translations (P34x).
    ///
    /// - Parameter language: The first language of the site.
    func translationFaults(from language: Language) -> [Diagnostic] {
        translationMemo.value { TranslationCheck(self, from: language).diagnostics() }
    }

    /// The values of the type's fields in one language, in the type's order, references resolved.
    func fields(
        in file: PageSource,
        resolving resolver: inout ReferenceResolver
    ) -> [FieldValue.NamedValue] {
        type.fields.compactMap { field in
            guard let value = shared.fields[field.name] ?? file.fields[field.name]?.value,
                let resolved = resolver.resolve(value, as: field.kind)
            else { return nil }
            return FieldValue.NamedValue(name: field.name, value: resolved)
        }
    }

    /// Names in `order` that are no folder below.
    ///
    /// - Parameter topics: The names of the topics that have their pages below.
    func orderFaults(in directory: PageDirectory, besides topics: [String]) -> [Diagnostic] {
        let children = directory.namesBelow(id).union(topics)
        return shared.order
            .filter { !children.contains($0.value) }
            .map { .unknownChild($0, among: children.sorted()) }
    }
}

extension Diagnostic {
    fileprivate static func unknownChild(
        _ name: Located<String>,
        among children: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P311",
            Phrase(
                fr:
                    "« order » nomme des sous-dossiers de la page : « \(name.value) » n’en est pas un",
                en: "“order” names folders below the page: “\(name.value)” is not one"
            ),
            at: name.location,
            suggestion: .didYouMean(name.value, among: children)
        )
    }
}
