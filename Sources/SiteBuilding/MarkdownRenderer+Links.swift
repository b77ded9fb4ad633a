internal import Diagnostics
internal import MarkdownRendering
internal import SiteModel

extension MarkdownRenderer {
    /// Renders a text, resolves its links, and checks the anchors of its own that it names.
    func render(
        _ source: MarkdownSource,
        _ resolver: LinkResolver
    ) -> (RenderedText, TextFindings) {
        var links = resolver
        let (text, faults) = render(source) { links.resolve($0) }
        let findings = TextFindings(
            diagnostics: faults + links.diagnostics + unknownAnchors(of: text, in: source.file),
            anchoredLinks: links.anchoredLinks
        )
        return (text, findings)
    }

    private func unknownAnchors(of text: RenderedText, in file: String) -> [Diagnostic] {
        text.links.compactMap { link in
            guard case .anchor(let anchor) = link.target, !anchor.isEmpty,
                !text.anchors.contains(anchor)
            else { return nil }
            let location = SourceLocation(file: file, line: link.line, column: link.column)
            return .unknownAnchor(anchor, among: text.anchors, at: location)
        }
    }
}
