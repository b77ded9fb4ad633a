/// Something that the author of a site can mend: what, where, and how.
///
/// Diagnostics are collected, never thrown. The message stands beside the rule that finds the fault,
/// as a `fileprivate static func` on this type.
package struct Diagnostic: Sendable, Hashable {
    /// A further place that the fault concerns, with what stands there.
    package struct Note: Sendable, Hashable {
        package let message: Phrase
        package let location: SourceLocation?

        package init(_ message: Phrase, at location: SourceLocation? = nil) {
            self.message = message
            self.location = location
        }
    }

    package let severity: Severity
    /// `P` and three digits, never given to another rule: P1xx files, P2xx front matter, types and
    /// site.yml, P3xx the site as a whole, P4xx Markdown and links, P5xx templates.
    package let code: String
    /// The fault in one phrase: the rule rather than the refusal.
    package let message: Phrase
    /// Where it stands; `nil` only when no file can be named.
    package let location: SourceLocation?
    package let notes: [Note]
    /// What to write instead, where one answer is likely.
    package let suggestion: Phrase?

    package init(
        _ severity: Severity,
        _ code: String,
        _ message: Phrase,
        at location: SourceLocation?,
        notes: [Note] = [],
        suggestion: Phrase? = nil
    ) {
        self.severity = severity
        self.code = code
        self.message = message
        self.location = location
        self.notes = notes
        self.suggestion = suggestion
    }
}

extension Diagnostic: Comparable {
    /// By file, then place, then code: the order in which an author walks through the files.
    package static func < (one: Diagnostic, other: Diagnostic) -> Bool {
        let start = SourcePosition(line: 0, column: 0)
        let left = (one.location?.file ?? "", one.location?.start ?? start, one.code)
        let right = (other.location?.file ?? "", other.location?.start ?? start, other.code)
        if left != right { return left < right }
        return one.message.english < other.message.english
    }
}
