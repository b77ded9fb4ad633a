internal import ContentParsing
internal import Diagnostics
internal import EditorialChecks
internal import MarkdownRendering
internal import SiteModel

/// The Markdown fields of one page.
struct FieldTexts {
    private let renderer: MarkdownRenderer
    private let checks: PageChecks
    private let resolver: LinkResolver
    private let files: SourceTree
    private var count = 0
    /// Where the texts of front matter stand, by the files that have one.
    private var places: [String: ScalarPlaces] = [:]
    private(set) var findings = TextFindings()

    init(
        _ renderer: MarkdownRenderer,
        _ checks: PageChecks,
        _ resolver: LinkResolver,
        _ files: SourceTree
    ) {
        self.renderer = renderer
        self.checks = checks
        self.resolver = resolver
        self.files = files
    }

    /// The markup of a field; its anchors cannot meet those of the body.
    mutating func markup(of field: Located<String>) -> [UInt8] {
        count += 1
        let start = field.location.start ?? SourcePosition(line: 1, column: 1)
        let source = MarkdownSource(
            bytes: Array(field.value.utf8),
            file: field.location.file,
            firstLine: start.line,
            pieces: pieces(of: field, from: start),
            idPrefix: "f\(count)-"
        )
        let (text, found) = renderer.render(source, resolver, checks, isBody: false)
        findings += found
        return text.html
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
}
