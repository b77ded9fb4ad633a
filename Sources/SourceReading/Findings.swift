internal import Diagnostics
internal import SiteModel

/// What one worker has read, or all of them together.
struct Findings: Sendable {
    var files: [SourceFile] = []
    var diagnostics: [Diagnostic] = []

    mutating func append(_ others: Findings) {
        files += others.files
        diagnostics += others.diagnostics
    }
}
