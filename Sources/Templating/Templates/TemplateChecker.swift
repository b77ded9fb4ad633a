internal import Diagnostics
internal import Mustache

/// Checks the templates of a library, each against every type of page that it prints.
struct TemplateChecker {
    private let library: TemplateLibrary
    private let uses: [TemplateUse]

    init(_ library: TemplateLibrary, _ uses: [TemplateUse]) {
        self.library = library
        self.uses = uses
    }

    /// What the templates name and their pages cannot have.
    func diagnostics(_ views: SharedViews) -> [Diagnostic] {
        var checks = uses.compactMap { use in
            views.documents[use.type].map { (template: use.template, shape: $0.shape) }
        }
        if library.contains(TemplateChoice.languages) {
            checks.append((template: TemplateChoice.languages, shape: views.root.shape))
        }
        return library.check(checks)
    }

    /// The templates that use a name which the views have and the others lack.
    ///
    /// - Parameter names: What the others lack: templates that never write it are not looked at.
    func uses(
        of names: Set<String>,
        in views: SharedViews,
        unlike others: @autoclosure () -> SharedViews
    ) -> Set<TemplateUse> {
        let writing = uses.filter { library.writes(names, in: $0.template) }
        if writing.isEmpty { return [] }
        let others = others()
        return Set(writing.filter { faultCount(of: $0, others) > faultCount(of: $0, views) })
    }

    private func faultCount(of use: TemplateUse, _ views: SharedViews) -> Int {
        views.documents[use.type].map { library.check(use.template, against: $0.shape).count } ?? 0
    }
}
