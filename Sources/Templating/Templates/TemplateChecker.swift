internal import Diagnostics
internal import Mustache

/// Checks the templates of a library, each against every type of page that it prints.
struct TemplateChecker {
    private let uses: [TemplateUse]
    /// Of each use; none of a type that the views do not have.
    private let findings: [TemplateUse: TemplateFindings]
    private let languages: TemplateFindings?

    /// - Parameter views: What pages have.
    init(_ library: TemplateLibrary, _ uses: [TemplateUse], _ views: SharedViews) {
        self.uses = uses
        let findings = uses.compactMap { use in
            views.documents[use.type].map { view in
                // A template of one type names only what pages of that type have; what stands in for
                // it, and parts that several share, may ask for the fields of others.
                (use, library.check(use.template, against: view.shape, isOwn: use.isOwn))
            }
        }
        self.findings = Dictionary(uniqueKeysWithValues: findings)
        languages =
            library.contains(TemplateChoice.languages)
            ? library.check(TemplateChoice.languages, against: views.root.shape) : nil
    }

    /// What the templates name and their pages cannot have, each fault once.
    var diagnostics: [Diagnostic] {
        var known: Set<Diagnostic> = []
        return (uses.compactMap { findings[$0] } + [languages].compactMap(\.self))
            .flatMap(\.diagnostics)
            .filter { known.insert($0).inserted }
    }

    /// The templates that name a field of a record under one of some names.
    ///
    /// - Parameter record: The name of its shape; that of the page's type when `nil`.
    func uses(reading names: Set<String>, of record: String? = nil) -> Set<TemplateUse> {
        Set(uses.filter { findings[$0]?.reads(anyOf: names, of: record ?? $0.type) == true })
    }
}
