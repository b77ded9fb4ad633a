internal import ContentParsing
internal import Diagnostics
internal import EditorialChecks
internal import MarkdownRendering
internal import SiteModel

/// Renders the Markdown of a language's pages.
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

    /// The texts of one page, which share their links and faults.
    func texts(of page: Page, _ links: LinkIndex) -> PageTexts {
        PageTexts(
            page,
            in: files,
            renderer,
            checks,
            LinkResolver(links, of: site, for: page, marks)
        )
    }
}

/// The Markdown texts of one page: its body, and its fields of kind Markdown.
struct PageTexts {
    private let page: Page
    private let files: SourceTree
    private let renderer: MarkdownRenderer
    private let checks: PageChecks
    private var resolver: LinkResolver
    private var faults: [Diagnostic] = []
    private var fieldCount = 0
    /// Where the texts of front matter stand, by the files that have one.
    private var places: [String: ScalarPlaces] = [:]

    init(
        _ page: Page,
        in files: SourceTree,
        _ renderer: MarkdownRenderer,
        _ checks: PageChecks,
        _ resolver: LinkResolver
    ) {
        self.page = page
        self.files = files
        self.renderer = renderer
        self.checks = checks
        self.resolver = resolver
    }

    var diagnostics: [Diagnostic] { faults + resolver.diagnostics }

    var anchoredLinks: [AnchoredLink] { resolver.anchoredLinks }

    var deadLinks: [DeadLink] { resolver.deadLinks }

    mutating func body() -> RenderedText {
        render(
            MarkdownSource(
                bytes: page.body.bytes,
                file: page.file,
                firstLine: page.body.firstLine
            ),
            isBody: true
        )
    }

    /// What is kept of the body to compare it with its translations.
    func profile(of body: RenderedText) -> TextProfile {
        checks.profile(of: body, in: page.file, firstLine: page.body.firstLine)
    }

    /// The markup of a field; its anchors cannot meet those of the body.
    mutating func field(_ text: Located<String>) -> [UInt8] {
        fieldCount += 1
        let start = text.location.start ?? SourcePosition(line: 1, column: 1)
        return render(
            MarkdownSource(
                bytes: Array(text.value.utf8),
                file: text.location.file,
                firstLine: start.line,
                pieces: pieces(of: text, from: start),
                idPrefix: "f\(fieldCount)-"
            ),
            isBody: false
        ).html
    }

    /// A field that holds for all languages may stand in the file of another one.
    private mutating func pieces(
        of text: Located<String>,
        from start: SourcePosition
    ) -> [SourcePiece] {
        let file = text.location.file
        let places = self.places[file] ?? ScalarPlaces(files[file]?.text ?? [])
        self.places[file] = places
        return places.pieces(of: text.value, from: start)
    }

    private mutating func render(_ source: MarkdownSource, isBody: Bool) -> RenderedText {
        let (text, diagnostics) = renderer.render(source) { resolver.resolve($0) }
        faults += diagnostics
        faults += checks.diagnostics(of: text, in: source.file, isBody: isBody)
        faults += Self.unknownAnchors(of: text, in: source.file)
        return text
    }

    private static func unknownAnchors(of text: RenderedText, in file: String) -> [Diagnostic] {
        var known: KnownAnchors?
        return text.links.compactMap { link in
            guard case .anchor(let anchor) = link.target, !anchor.isEmpty else { return nil }
            var anchors = known ?? KnownAnchors(text.anchors)
            defer { known = anchors }
            let location = SourceLocation(file: file, line: link.line, column: link.column)
            return anchors.fault(anchor, at: location)
        }
    }
}
