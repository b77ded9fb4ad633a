internal import Diagnostics
internal import MarkdownRendering
internal import SiteModel

/// The Markdown fields of one page.
struct FieldTexts {
    private let renderer: MarkdownRenderer
    private let resolver: LinkResolver
    private var count = 0
    private(set) var findings = TextFindings()

    init(_ renderer: MarkdownRenderer, _ resolver: LinkResolver) {
        self.renderer = renderer
        self.resolver = resolver
    }

    /// The markup of a field; its anchors cannot meet those of the body.
    mutating func markup(of field: Located<String>) -> [UInt8] {
        count += 1
        let source = MarkdownSource(
            bytes: Array(field.value.utf8),
            file: field.location.file,
            firstLine: field.location.start?.line ?? 1,
            idPrefix: "f\(count)-"
        )
        let (text, found) = renderer.render(source, resolver)
        findings += found
        return text.html
    }
}
