internal import Diagnostics
internal import Mustache
internal import SiteModel

/// The shapes that templates are checked against: one for each type of page, and that of
/// `languages.mustache`.
struct TemplateChecks {
    private let shapes: [String: RecordShape]
    private let root: RecordShape

    init(_ documents: [String: View<Document>], root: View<RootPage>) {
        shapes = documents.mapValues(\.shape)
        self.root = root.shape
    }

    /// What the engine finds in the templates, each for every type that it prints.
    func diagnostics(of uses: [TemplateUse], in library: TemplateLibrary) -> [Diagnostic] {
        var checks = uses.compactMap { use in
            shapes[use.type].map { (template: use.template, shape: $0) }
        }
        if library.contains(TemplateChoice.languages) {
            checks.append((template: TemplateChoice.languages, shape: root))
        }
        return library.check(checks)
    }

    func faultCount(of use: TemplateUse, in library: TemplateLibrary) -> Int {
        shapes[use.type].map { library.check(use.template, against: $0).count } ?? 0
    }
}
