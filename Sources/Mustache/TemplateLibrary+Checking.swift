internal import Diagnostics

extension TemplateLibrary {
    /// Holds a template, with all that it includes, against the shape of its data.
    ///
    /// - Parameter isOwn: Whether it prints records of no other kind: it names nothing that only others
    ///   have.
    package func check(
        _ template: String,
        against shape: RecordShape,
        isOwn: Bool = true
    ) -> TemplateFindings {
        var checker = TemplateChecker(self)
        checker.check(index(of: template), against: shape, isOwn: isOwn)
        let diagnostics = checker.diagnostics.sorted { one, other in
            // By French where all else is equal, so that the order never depends on the set.
            one < other || !(other < one) && one.message.french < other.message.french
        }
        return TemplateFindings(diagnostics: diagnostics, reads: checker.reads)
    }
}
