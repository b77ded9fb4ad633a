import Diagnostics
import MarkdownRendering
import SiteModel

/// Renders a text as a page of the site does, with every destination printed as written.
func render(
    _ markdown: String,
    in language: String = "fr",
    labels: MarkdownLabels = .french,
    sources: [String: String] = [:],
    allowsRawHTML: Bool = false,
    firstLine: Int = 1,
    idPrefix: String = "",
    resolving resolve: (LinkRequest) -> LinkTarget? = { _ in .external }
) -> (text: RenderedText, diagnostics: [Diagnostic]) {
    let options = MarkdownOptions(
        language: Language(language),
        labels: labels,
        citations: sources.mapValues { Array($0.utf8) },
        allowsRawHTML: allowsRawHTML
    )
    let source = MarkdownSource(
        bytes: Array(markdown.utf8),
        file: "Content/fr.md",
        firstLine: firstLine,
        idPrefix: idPrefix
    )
    return MarkdownRenderer(options: options).render(source, resolving: resolve)
}

/// The HTML of a text that gives no cause for a diagnostic.
func html(
    _ markdown: String,
    in language: String = "fr",
    labels: MarkdownLabels = .french,
    sources: [String: String] = [:],
    idPrefix: String = "",
    resolving resolve: (LinkRequest) -> LinkTarget? = { _ in .external }
) -> String {
    let (text, diagnostics) = render(
        markdown,
        in: language,
        labels: labels,
        sources: sources,
        idPrefix: idPrefix,
        resolving: resolve
    )
    return diagnostics.isEmpty
        ? String(decoding: text.html, as: UTF8.self)
        : "diagnosed: \(diagnostics.map(\.message.english))"
}

extension RenderedText {
    var markup: String { String(decoding: html, as: UTF8.self) }
}
