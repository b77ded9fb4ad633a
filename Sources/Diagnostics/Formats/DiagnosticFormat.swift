/// How diagnostics are handed over: as text to a person, or as a document to a machine.
package enum DiagnosticFormat: String, Sendable, Hashable, CaseIterable {
    /// What ``DiagnosticPrinter`` prints.
    case text
    /// An array of objects with the diagnostics' own parts.
    case json
    /// Workflow commands, which GitHub shows beside the lines of a change.
    case github
    /// A Code Quality report, which GitLab shows beside the lines of a change.
    case gitlab
    /// The Static Analysis Results Interchange Format 2.1.0.
    case sarif
}
