internal import MarkdownRendering
internal import SiteModel

/// Renders the Markdown of a language's pages.
struct TextWriter: Sendable {
    private let site: Site
    private let renderer: MarkdownRenderer

    init(_ source: SiteSource, in language: Language) {
        site = source.site
        renderer = MarkdownRenderer(
            options: MarkdownOptions(
                language: language,
                labels: MarkdownLabels(source.strings, in: language),
                citations: source.citations(in: language),
                allowsRawHTML: source.site.configuration.allowsRawHTML
            )
        )
    }

    func body(of page: Page, _ links: LinkIndex) -> RenderedBody {
        let source = MarkdownSource(
            bytes: page.body.bytes,
            file: page.file,
            firstLine: page.body.firstLine
        )
        let (text, findings) = renderer.render(source, LinkResolver(links, of: site, for: page))
        return RenderedBody(text: text, findings: findings)
    }

    /// The fields of one page, which share their numbering.
    func fields(of page: Page, _ links: LinkIndex) -> FieldTexts {
        FieldTexts(renderer, LinkResolver(links, of: site, for: page))
    }
}
