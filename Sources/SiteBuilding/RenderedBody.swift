internal import SiteModel

/// A rendered text, and what rendering it has shown.
struct RenderedBody: Sendable {
    let text: RenderedText
    let findings: TextFindings
    /// The text as it is compared with its translations; `nil` when it has none.
    let translated: TranslatedText?
}
