internal import SiteModel

/// A rendered text, and what rendering it has shown.
struct RenderedBody: Sendable {
    let text: RenderedText
    let findings: TextFindings
}
