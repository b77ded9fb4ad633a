package import Diagnostics

/// A block of the source text that is no longer as it was when a translation was made from it.
package struct TextChange: Sendable, Hashable {
    package enum Action: String, Sendable, Hashable {
        case added, changed, moved, removed
    }

    package let action: Action
    package let kind: TextKind
    /// The key of front matter that holds the text; empty in the body.
    package let key: String
    /// The beginning of its text, in the source language; empty when it is removed, for only a digest of
    /// it was kept.
    package let excerpt: String
    /// Where it stands in the source; where it stood, when it is removed.
    package let location: SourceLocation
    /// The words of the heading that it stands under; `nil` above the first, and for headings.
    package let section: String?
}
