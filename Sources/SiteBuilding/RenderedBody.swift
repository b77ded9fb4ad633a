internal import EditorialChecks
internal import SiteModel

/// A rendered text, and what rendering it has shown.
struct RenderedBody: Sendable {
    let text: RenderedText
    let findings: TextFindings
    /// What the text is compared by with its translations; `nil` when it has none.
    let profile: TextProfile?
}
