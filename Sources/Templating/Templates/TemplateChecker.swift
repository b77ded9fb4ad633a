internal import Diagnostics
internal import Mustache

/// Checks the templates of a library, each against every type of page that it prints.
struct TemplateChecker {
    private let library: TemplateLibrary
    private let uses: [TemplateUse]
    private let views: SharedViews
    /// What is wrong with each use.
    private let faults: [TemplateUse: [Diagnostic]]

    /// - Parameter views: What pages have.
    init(_ library: TemplateLibrary, _ uses: [TemplateUse], _ views: SharedViews) {
        self.library = library
        self.uses = uses
        self.views = views
        faults = Dictionary(
            uniqueKeysWithValues: uses.map { ($0, library.faults(of: $0, views)) }
        )
    }

    /// What the templates name and their pages cannot have, each fault once.
    var diagnostics: [Diagnostic] {
        var diagnostics = uses.flatMap { faults[$0] ?? [] }
        if library.contains(TemplateChoice.languages) {
            diagnostics += library.check(TemplateChoice.languages, against: views.root.shape)
        }
        var known: Set<Diagnostic> = []
        return diagnostics.filter { known.insert($0).inserted }
    }

    /// The templates that use a name which the views have and the others lack.
    ///
    /// - Parameter names: What the others lack: templates that never write it are not looked at.
    func uses(
        of names: Set<String>,
        unlike others: @autoclosure () -> SharedViews
    ) -> Set<TemplateUse> {
        let writing = uses.filter { library.writes(names, in: $0.template) }
        if writing.isEmpty { return [] }
        let others = others()
        return Set(
            writing.filter { library.faults(of: $0, others).count > (faults[$0] ?? []).count }
        )
    }
}

extension TemplateLibrary {
    fileprivate func faults(of use: TemplateUse, _ views: SharedViews) -> [Diagnostic] {
        views.documents[use.type].map { check(use.template, against: $0.shape) } ?? []
    }
}
