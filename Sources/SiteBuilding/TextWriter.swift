internal import Diagnostics
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
                allowsRawHTML: source.site.configuration.allowsRawHTML,
                limits: source.site.configuration.textLimits
            )
        )
    }

    /// The texts of one page, which share their links and faults.
    func texts(of page: Page, _ links: LinkIndex) -> PageTexts {
        PageTexts(page, renderer, LinkResolver(links, of: site, for: page))
    }
}

/// The Markdown texts of one page: its body, and its fields of kind Markdown.
struct PageTexts {
    private let page: Page
    private let renderer: MarkdownRenderer
    private var resolver: LinkResolver
    private var faults: [Diagnostic] = []
    private var fieldCount = 0

    init(_ page: Page, _ renderer: MarkdownRenderer, _ resolver: LinkResolver) {
        self.page = page
        self.renderer = renderer
        self.resolver = resolver
    }

    var diagnostics: [Diagnostic] { faults + resolver.diagnostics }

    var anchoredLinks: [AnchoredLink] { resolver.anchoredLinks }

    mutating func body() -> RenderedText {
        render(
            MarkdownSource(
                bytes: page.body.bytes,
                file: page.file,
                firstLine: page.body.firstLine
            )
        )
    }

    /// The markup of a field; its anchors cannot meet those of the body.
    mutating func field(_ text: Located<String>) -> [UInt8] {
        fieldCount += 1
        return render(
            MarkdownSource(
                bytes: Array(text.value.utf8),
                file: text.location.file,
                firstLine: text.location.start?.line ?? 1,
                idPrefix: "f\(fieldCount)-"
            )
        ).html
    }

    private mutating func render(_ source: MarkdownSource) -> RenderedText {
        let (text, diagnostics) = renderer.render(source) { resolver.resolve($0) }
        faults += diagnostics
        faults += Self.unknownAnchors(of: text, in: source.file)
        return text
    }

    private static func unknownAnchors(of text: RenderedText, in file: String) -> [Diagnostic] {
        text.links.compactMap { link in
            guard case .anchor(let anchor) = link.target, !anchor.isEmpty,
                !text.anchors.contains(anchor)
            else { return nil }
            let location = SourceLocation(file: file, line: link.line, column: link.column)
            return .unknownAnchor(anchor, among: text.anchors, at: location)
        }
    }
}
