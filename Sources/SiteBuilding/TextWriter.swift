internal import EditorialChecks
internal import MarkdownRendering
internal import SiteModel

/// Renders the Markdown of a language's pages, and looks at its wording.
///
/// A class, so that all tasks share one: what several threads count references of, they wait for.
final class TextWriter: Sendable {
    private let site: Site
    private let files: SourceTree
    private let renderer: MarkdownRenderer
    private let checks: PageChecks
    private let marks: LanguageMarks

    init(_ source: SiteSource, _ files: SourceTree, in language: Language) {
        site = source.site
        self.files = files
        let formats = source.strings.formats(in: language)
        let languages = source.site.configuration.languages
        marks = LanguageMarks(
            in: language,
            saying: source.strings["document-in"]?[language],
            languages,
            formats
        )
        checks = PageChecks(language, among: languages.map(\.language), formats)
        renderer = MarkdownRenderer(
            options: MarkdownOptions(
                language: language,
                labels: MarkdownLabels(source.strings, in: language),
                citations: source.citations(in: language),
                allowsRawHTML: source.site.configuration.allowsRawHTML,
                collectsDetails: true,
                limits: source.site.configuration.textLimits
            )
        )
    }

    func body(of page: Page, _ links: LinkIndex) -> RenderedBody {
        var (text, findings) = renderer.render(
            source(of: page),
            resolver(for: page, links),
            checks,
            isBody: true
        )
        let isTranslated = site.translations(of: page.id).count > 1
        // What could not be read differs from its translation for that reason alone.
        let isRead = !page.body.isUnread && (page.body.bytes.isEmpty || !text.html.isEmpty)
        let translated =
            isTranslated
            ? TranslatedText(
                page: page,
                profile: isRead ? profile(of: text, page) : nil,
                located: { self.locatedProfile(of: page, links) }
            ) : nil
        // Bodies are kept as long as the site is, their words are not.
        text.details = nil
        return RenderedBody(text: text, findings: findings, translated: translated)
    }

    /// What the text of a page is compared with its translations by, every part with its place.
    private func locatedProfile(of page: Page, _ links: LinkIndex) -> TextProfile {
        let (text, _) = renderer.render(
            source(of: page),
            resolver(for: page, links),
            checks,
            isBody: true,
            locates: true
        )
        return profile(of: text, page)
    }

    private func profile(of text: RenderedText, _ page: Page) -> TextProfile {
        checks.profile(of: text, in: page.file, firstLine: page.body.firstLine)
    }

    private func source(of page: Page) -> MarkdownSource {
        MarkdownSource(bytes: page.body.bytes, file: page.file, firstLine: page.body.firstLine)
    }

    /// The fields of one page, which share their numbering.
    func fields(of page: Page, _ links: LinkIndex) -> FieldTexts {
        FieldTexts(renderer, checks, resolver(for: page, links), files)
    }

    private func resolver(for page: Page, _ links: LinkIndex) -> LinkResolver {
        LinkResolver(links, of: site, for: page, marks)
    }
}
