/// What SARIF says about a code. Source: SARIF 2.1.0, section 3.49.
struct SARIFRule {
    private let code: String
    private let report: DiagnosticReport

    init(_ code: String, in report: DiagnosticReport) {
        self.code = code
        self.report = report
    }

    /// A code without an explanation has its `id` alone.
    var value: JSONValue {
        var members: [(key: String, value: JSONValue)] = [("id", .text(code))]
        guard let explanation = Explanation.of(code) else { return .object(members) }
        let printer = ExplanationPrinter(in: report.language)
        members += [
            ("shortDescription", .message(explanation.title.text(in: report.language))),
            ("fullDescription", .message(printer.rule(of: explanation))),
        ]
        if let page = report.repository.page(of: code, in: report.language) {
            members.append(("helpUri", .text(page)))
        }
        let help: [(key: String, value: JSONValue)] = [
            ("text", .text(printer.text(of: explanation))),
            ("markdown", .text(printer.markdown(of: explanation))),
        ]
        return .object(members + [("help", .object(help))])
    }
}
