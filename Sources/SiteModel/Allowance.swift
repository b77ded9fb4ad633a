package import Diagnostics

/// A warning that front matter silences for a page, in all its languages: `allow: { P431: … }`.
package struct Allowance: Sendable, Hashable {
    /// The warning's code, as written.
    package let code: String
    /// Why the warning does not hold.
    package let reason: String
    /// Where the code stands.
    package let location: SourceLocation

    package init(code: String, reason: String, location: SourceLocation) {
        self.code = code
        self.reason = reason
        self.location = location
    }
}
