/// Diagnostics as a Code Quality report.
///
/// Source: GitLab Docs, “Code Quality”, section “Code Quality report format”; GitLab checks each entry
/// against its schema `codeclimate.json`.
struct GitLabReport {
    private let report: DiagnosticReport

    init(_ report: DiagnosticReport) { self.report = report }

    func text() -> String {
        let fingerprints = Fingerprints.of(report.diagnostics)
        let entries = JSONValue.array(zip(report.diagnostics, fingerprints).map(value))
        return String(decoding: entries.document, as: UTF8.self)
    }

    private func value(of diagnostic: Diagnostic, fingerprint: String) -> JSONValue {
        .object([
            ("description", .text(report.fullMessage(of: diagnostic))),
            ("check_name", .text(diagnostic.code)),
            ("fingerprint", .text(fingerprint)),
            ("severity", .text(diagnostic.severity.gitLabName)),
            ("location", place(of: diagnostic.location)),
        ])
    }

    /// A path and a line are required: what is of no line is shown on the first, and what is of no file
    /// in the folder of the repository.
    private func place(of location: SourceLocation?) -> JSONValue {
        let path = location.map { report.repository.path(of: $0.file) } ?? "."
        return .object([
            ("path", .text(path)),
            ("lines", .object([("begin", .number(location?.start?.line ?? 1))])),
        ])
    }
}

extension Severity {
    /// An error keeps the site from being published.
    fileprivate var gitLabName: String {
        switch self {
        case .error: "blocker"
        case .warning: "minor"
        }
    }
}
