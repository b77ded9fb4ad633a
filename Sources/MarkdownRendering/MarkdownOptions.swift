package import SiteModel

/// How texts of one language are rendered.
///
/// A class, so that all who render a text share one.
package final class MarkdownOptions: Sendable {
    /// The language of the texts, which decides on their typography.
    package let language: Language
    package let labels: MarkdownLabels
    /// How each known source is printed in a note, by its id: inline HTML, UTF-8, in the language of
    /// the texts. `[^id]` cites it without a definition.
    package let citations: [String: [UInt8]]
    /// Whether raw HTML passes (but for what the extension tagfilter takes out). Otherwise it is
    /// dropped and reported, a few inline elements excepted.
    package let allowsRawHTML: Bool
    /// Whether the typography of the language is set.
    package let setsTypography: Bool
    /// Whether the words of the text are handed over with their places, for checks.
    package let collectsDetails: Bool
    /// How much one text may ask of the library.
    package let limits: TextLimits

    package init(
        language: Language,
        labels: MarkdownLabels,
        citations: [String: [UInt8]] = [:],
        allowsRawHTML: Bool = false,
        setsTypography: Bool = true,
        collectsDetails: Bool = false,
        limits: TextLimits = TextLimits()
    ) {
        self.language = language
        self.labels = labels
        self.citations = citations
        self.allowsRawHTML = allowsRawHTML
        self.setsTypography = setsTypography
        self.collectsDetails = collectsDetails
        self.limits = limits
    }
}
