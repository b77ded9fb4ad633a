/// Diagnostics as one run in the Static Analysis Results Interchange Format.
///
/// Source: SARIF Version 2.1.0, OASIS Standard incorporating Approved Errata 01; sections are cited
/// where a rule is not plain. Braces in messages stand as they are: section 3.11.5 doubles them for the
/// sake of placeholders, of which there are none, and viewers would show `{{title}}` doubled.
struct SARIFReport {
    private let report: DiagnosticReport
    /// The codes that occur, in order.
    private let codes: [String]

    init(_ report: DiagnosticReport) {
        self.report = report
        codes = Set(report.diagnostics.map(\.code)).sorted()
    }

    func text() -> String {
        let log = JSONValue.object([
            ("$schema", .text(Self.schema)),
            ("version", .text("2.1.0")),
            ("runs", .array([run])),
        ])
        return String(decoding: log.document, as: UTF8.self)
    }

    private static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/"
        + "sarif-schema-2.1.0.json"

    private var run: JSONValue {
        let fingerprints = Fingerprints.of(report.diagnostics)
        return .object([
            ("tool", .object([("driver", driver)])),
            ("language", .text(report.language.rawValue)),
            ("columnKind", .text("unicodeCodePoints")),
            ("originalUriBaseIds", .object([(SARIFPlace.base, root)])),
            ("results", .array(zip(report.diagnostics, fingerprints).map(result))),
        ])
    }

    /// The base without its address: it is not the same on the machine that shows the results.
    private var root: JSONValue {
        let description = Phrase(fr: "La racine du dépôt.", en: "The root of the repository.")
        return .object([("description", .message(description.text(in: report.language)))])
    }

    private var driver: JSONValue {
        .object([
            ("name", .text("portal")),
            ("semanticVersion", .text(report.version)),
            ("rules", .array(codes.map { SARIFRule($0, in: report).value })),
        ])
    }

    private func result(of diagnostic: Diagnostic, fingerprint: String) -> JSONValue {
        var members: [(key: String, value: JSONValue)] = [
            ("ruleId", .text(diagnostic.code)),
            ("ruleIndex", .number(codes.firstIndex(of: diagnostic.code))),
            ("level", .text(diagnostic.severity.rawValue)),
            ("message", .message(message(of: diagnostic))),
        ]
        let places = SARIFPlace(in: report)
        if let location = diagnostic.location {
            members.append(("locations", .array([.object([places.member(location)])])))
        }
        let related = diagnostic.notes.compactMap { note in
            note.location.map { location in
                JSONValue.object([
                    places.member(location),
                    ("message", .message(note.message.text(in: report.language))),
                ])
            }
        }
        if !related.isEmpty { members.append(("relatedLocations", .array(related))) }
        members.append(
            ("partialFingerprints", .object([("placeless/v1", .text(fingerprint))]))
        )
        return .object(members)
    }

    /// Notes with a place are related locations, the others stand below the message.
    private func message(of diagnostic: Diagnostic) -> String {
        let notes = diagnostic.notes.filter { $0.location == nil }
            .map { $0.message.text(in: report.language) }
        return ([report.message(of: diagnostic)] + notes + report.suggestions(of: diagnostic))
            .joined(separator: "\n")
    }
}

extension JSONValue {
    /// A message object, or a multiformat message string, of plain text.
    static func message(_ text: String) -> JSONValue { .object([("text", .text(text))]) }
}
