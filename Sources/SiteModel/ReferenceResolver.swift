internal import Diagnostics

/// Finds the pages that references name, and the pictures that images name.
struct ReferenceResolver {
    private let directory: PageDirectory
    private let images: ImageResolver
    /// The page whose values these are.
    private let page: PageID
    private let isPublished: (PageID) -> Bool
    /// Each fault once, though a shared value is resolved for every language.
    private(set) var diagnostics: [Diagnostic] = []

    init(
        of page: PageID,
        directory: PageDirectory,
        images: ImageResolver,
        isPublished: @escaping (PageID) -> Bool
    ) {
        self.page = page
        self.directory = directory
        self.images = images
        self.isPublished = isPublished
    }

    /// The value with every reference as the folder's whole path, and every image with its picture. A
    /// reference to a page that is not published leaves nothing behind: `nil`, or a shorter list.
    mutating func resolve(_ value: FieldValue, as kind: FieldKind) -> FieldValue? {
        switch (value, kind) {
        case (.reference(let written), .reference(let type)):
            return resolve(written, ofType: type).map { .reference($0) }
        case (.image(let image), .image):
            return resolve(image).map { .image($0) }
        case (.list(let values), .list(let kind)):
            let resolved = resolve(values, as: kind)
            return resolved.isEmpty && !values.isEmpty ? nil : .list(resolved)
        case (.group(let values), .group(let definitions)):
            let resolved = resolve(values, of: definitions)
            return resolved.isEmpty && !values.isEmpty ? nil : .group(resolved)
        case (.fact(.known(let value, let sources)), .fact(let kind)):
            return resolve(value, as: kind).map { .fact(.known($0, sources: sources)) }
        case (.fact(.disputed(let claims, let note)), .fact(let kind)):
            let resolved = resolve(claims, as: kind)
            return resolved.isEmpty ? nil : .fact(.disputed(resolved, note: note))
        default:
            return value
        }
    }

    private mutating func resolve(_ values: [FieldValue], as kind: FieldKind) -> [FieldValue] {
        var resolved: [FieldValue] = []
        for value in values {
            if let value = resolve(value, as: kind) { resolved.append(value) }
        }
        return resolved
    }

    private mutating func resolve(
        _ values: [FieldValue.NamedValue],
        of definitions: [FieldDefinition]
    ) -> [FieldValue.NamedValue] {
        var resolved: [FieldValue.NamedValue] = []
        for named in values {
            guard let definition = definitions.first(where: { $0.name == named.name }),
                let value = resolve(named.value, as: definition.kind)
            else { continue }
            resolved.append(FieldValue.NamedValue(name: named.name, value: value))
        }
        return resolved
    }

    private mutating func resolve(_ claims: [Fact.Claim], as kind: FieldKind) -> [Fact.Claim] {
        var resolved: [Fact.Claim] = []
        for claim in claims {
            guard let value = resolve(claim.value, as: kind) else { continue }
            resolved.append(Fact.Claim(value: value, sources: claim.sources))
        }
        return resolved
    }

    private mutating func resolve(
        _ written: Located<PageID>,
        ofType type: String
    ) -> Located<PageID>? {
        let found = directory.pages(named: written.value.path)
        guard let first = found.first else {
            report(.unknownPage(written, among: directory.names(ofType: type)))
            return nil
        }
        let fitting = found.filter { $0.type == type }
        guard let page = fitting.first else {
            report(.otherType(written, wanted: type, found: first.type))
            return nil
        }
        guard fitting.count == 1 else {
            report(.ambiguous(written, among: fitting.map(\.id.path)))
            return nil
        }
        return isPublished(page.id) ? Located(page.id, at: written.location) : nil
    }

    private mutating func resolve(_ image: FieldValue.Image) -> FieldValue.Image? {
        var faults: [Diagnostic] = []
        let resolved = images.resolve(image, of: page) { faults.append($0) }
        for fault in faults { report(fault) }
        return resolved
    }

    private mutating func report(_ diagnostic: Diagnostic) {
        if !diagnostics.contains(diagnostic) { diagnostics.append(diagnostic) }
    }
}

extension Diagnostic {
    fileprivate static func unknownPage(
        _ written: Located<PageID>,
        among names: [String]
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P304",
            Phrase(
                fr: "« \(written.value.path) » n’est le dossier d’aucune page",
                en: "“\(written.value.path)” is the folder of no page"
            ),
            at: written.location,
            suggestion: .didYouMean(written.value.path, among: names)
        )
    }

    fileprivate static func otherType(
        _ written: Located<PageID>,
        wanted: String,
        found: String
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P305",
            Phrase(
                fr:
                    "ce champ nomme une page de type « \(wanted) » : « \(written.value.path) » est de "
                    + "type « \(found) »",
                en:
                    "this field names a page of type “\(wanted)”: “\(written.value.path)” is of type "
                    + "“\(found)”"
            ),
            at: written.location
        )
    }

    fileprivate static func ambiguous(
        _ written: Located<PageID>,
        among paths: [String]
    ) -> Diagnostic {
        let french = paths.map { "« \($0) »" }.joined(separator: ", ")
        let english = paths.map { "“\($0)”" }.joined(separator: ", ")
        return Diagnostic(
            .error,
            "P306",
            Phrase(
                fr: "plusieurs pages portent ce nom : écrivez le chemin entier",
                en: "several pages have this name: write the whole path"
            ),
            at: written.location,
            suggestion: Phrase(fr: "l’un de \(french)", en: "one of \(english)")
        )
    }
}
