internal import EditorialChecks
internal import MarkdownRendering
internal import SiteModel

/// Renders the Markdown of a language's pages, and judges it.
struct TextWriter: Sendable {
    private let site: Site
    private let renderer: MarkdownRenderer
    private let checks: PageChecks
    private let files: SourceTree
    private let marks: LanguageMarks

    init(_ source: SiteSource, _ files: SourceTree, in language: Language) {
        site = source.site
        self.files = files
        marks = LanguageMarks(
            in: language,
            source.site.configuration.languages,
            source.strings.formats(in: language)
        )
        checks = PageChecks(
            language,
            among: source.site.configuration.languages.map(\.language),
            source.strings.formats(in: language)
        )
        renderer = MarkdownRenderer(
            options: MarkdownOptions(
                language: language,
                labels: MarkdownLabels(source.strings, in: language),
                citations: source.citations(in: language),
                allowsRawHTML: source.site.configuration.allowsRawHTML,
                collectsDetails: true
            )
        )
    }

    func body(of page: Page, _ links: LinkIndex) -> RenderedBody {
        let source = MarkdownSource(
            bytes: page.body.bytes,
            file: page.file,
            firstLine: page.body.firstLine
        )
        let resolver = LinkResolver(links, of: site, for: page, marks)
        var (text, findings) = renderer.render(source, resolver, checks, isBody: true)
        let isTranslated = site.translations(of: page.id).count > 1
        let profile =
            isTranslated
            ? checks.profile(of: text, in: page.file, firstLine: page.body.firstLine) : nil
        // Judged: the words would only take room from here on.
        text.details = nil
        return RenderedBody(text: text, findings: findings, profile: profile)
    }

    /// The fields of one page, which share their numbering.
    func fields(of page: Page, _ links: LinkIndex) -> FieldTexts {
        FieldTexts(renderer, checks, LinkResolver(links, of: site, for: page, marks), in: files)
    }
}
