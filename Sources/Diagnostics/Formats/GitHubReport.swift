/// Diagnostics as workflow commands, one a line: `::error file=…,line=…::message`.
///
/// Source: GitHub Docs, “Workflow commands for GitHub Actions”; the escapes are those of the toolkit's
/// `@actions/core`, `command.ts`.
struct GitHubReport {
    private let report: DiagnosticReport

    init(_ report: DiagnosticReport) { self.report = report }

    func text() -> String { report.diagnostics.map { command(for: $0) + "\n" }.joined() }

    private func command(for diagnostic: Diagnostic) -> String {
        var properties: [(String, String)] = []
        if let location = diagnostic.location {
            properties.append(("file", report.repository.path(of: location.file)))
            properties += place(of: location)
        }
        properties.append(("title", diagnostic.code))
        let written = properties.map { "\($0)=\(Self.escapedProperty($1))" }
        let message = Self.escaped(report.fullMessage(of: diagnostic))
        return "::\(diagnostic.severity.rawValue) \(written.joined(separator: ","))::\(message)"
    }

    /// Columns are only taken where a place begins and ends on one line.
    private func place(of location: SourceLocation) -> [(String, String)] {
        guard let start = location.start else { return [] }
        let line = ("line", String(start.line))
        guard let end = location.end else { return [line, ("col", String(start.column))] }
        guard end.line == start.line else { return [line, ("endLine", String(end.line))] }
        return [line, ("col", String(start.column)), ("endColumn", String(end.column))]
    }

    private static func escaped(_ text: String) -> String {
        escaped(text) { scalar in
            switch scalar {
            case "%": "%25"
            case "\r": "%0D"
            case "\n": "%0A"
            default: nil
            }
        }
    }

    private static func escapedProperty(_ text: String) -> String {
        escaped(escaped(text)) { scalar in
            switch scalar {
            case ":": "%3A"
            case ",": "%2C"
            default: nil
            }
        }
    }

    /// By scalars: CR LF is one character, and both of it are escaped.
    private static func escaped(
        _ text: String,
        _ escape: (Unicode.Scalar) -> String?
    ) -> String {
        text.unicodeScalars.map { escape($0) ?? String($0) }.joined()
    }
}
