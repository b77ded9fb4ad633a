package import Diagnostics

extension TemplateLibrary {
    /// What a template, with all that it includes, names or prints and should not, given the shape of
    /// its data. Sorted, without repetition.
    package func check(_ template: String, against shape: RecordShape) -> [Diagnostic] {
        check([(template, shape)])
    }

    /// The same over several templates. A partial that several share is checked with the shapes of
    /// each; a fault that comes up more than once is reported once.
    package func check(_ checks: [(template: String, shape: RecordShape)]) -> [Diagnostic] {
        var checker = TemplateChecker(self)
        var seen: Set<Diagnostic> = []
        return
            checks
            .flatMap { checker.check(index(of: $0.template), against: $0.shape) }
            .filter { seen.insert($0).inserted }
            .sorted()
    }
}
