package import Diagnostics

extension TemplateLibrary {
    /// What a template, with all that it includes, names or prints and should not, given the shape of
    /// its data: at most 100 faults a template, sorted, without repetition.
    package func check(_ template: String, against shape: RecordShape) -> [Diagnostic] {
        check([(template, shape)])
    }

    /// The same over several templates. A partial that several share is checked with the shapes of
    /// each; a fault that comes up more than once is reported once.
    package func check(_ checks: [(template: String, shape: RecordShape)]) -> [Diagnostic] {
        var checker = TemplateChecker(self)
        for check in checks { checker.check(index(of: check.template), against: check.shape) }
        return checker.diagnostics.sorted { one, other in
            // By French where all else is equal, so that the order never depends on the set.
            one < other || !(other < one) && one.message.french < other.message.french
        }
    }
}
