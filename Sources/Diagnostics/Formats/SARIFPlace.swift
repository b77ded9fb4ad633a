/// How places are written in SARIF. Source: SARIF 2.1.0, sections 3.4, 3.29 and 3.30.
struct SARIFPlace {
    /// What relative addresses are relative to; programs that show results know it by this name.
    static let base = "%SRCROOT%"

    private let repository: Repository

    init(in report: DiagnosticReport) { repository = report.repository }

    /// The member `physicalLocation` of a location.
    func member(_ location: SourceLocation) -> (key: String, value: JSONValue) {
        let path = repository.path(of: location.file)
        var members: [(key: String, value: JSONValue)] = [
            (
                "artifactLocation",
                .object([("uri", .text(Self.uri(of: path))), ("uriBaseId", .text(Self.base))])
            )
        ]
        if let region = region(of: location) { members.append(("region", region)) }
        return ("physicalLocation", .object(members))
    }

    /// `nil` where a whole file is meant. A place without an end goes to the end of its line, which is
    /// what an absent `endColumn` means (section 3.30.8).
    private func region(of location: SourceLocation) -> JSONValue? {
        guard let start = location.start else { return nil }
        var members: [(key: String, value: JSONValue)] = [
            ("startLine", .number(start.line)), ("startColumn", .number(start.column)),
        ]
        if let end = location.end {
            members += [("endLine", .number(end.line)), ("endColumn", .number(end.column))]
        }
        return .object(members)
    }

    /// A path as a relative reference: all but unreserved characters and `/` is percent-encoded.
    /// Source: RFC 3986, sections 2.3 and 4.2.
    private static func uri(of path: String) -> String {
        var uri = ""
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                uri += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
            }
        }
        return uri
    }
}
