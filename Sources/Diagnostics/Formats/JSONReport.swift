/// Diagnostics as a JSON array of objects, for scripts. Every object has every key; what is absent is
/// `null`. Files are relative to the site folder, lines and columns as ``SourcePosition`` says.
struct JSONReport {
    private let report: DiagnosticReport

    init(_ report: DiagnosticReport) { self.report = report }

    func text() -> String {
        String(
            decoding: JSONValue.array(report.diagnostics.map(value)).document,
            as: UTF8.self
        )
    }

    private func value(of diagnostic: Diagnostic) -> JSONValue {
        let location = diagnostic.location
        let notes = report.notes(of: diagnostic)
        return .object([
            ("severity", .text(diagnostic.severity.rawValue)),
            ("code", .text(diagnostic.code)),
            ("message", .text(report.message(of: diagnostic))),
            ("file", .text(location?.file)),
            ("line", .number(location?.start?.line)),
            ("column", .number(location?.start?.column)),
            ("endLine", .number(location?.end?.line)),
            ("endColumn", .number(location?.end?.column)),
            ("note", .text(notes.isEmpty ? nil : notes.joined(separator: "\n"))),
            ("suggestion", .text(diagnostic.suggestion?.text(in: report.language))),
        ])
    }
}
