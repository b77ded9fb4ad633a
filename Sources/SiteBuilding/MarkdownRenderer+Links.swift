internal import Diagnostics
internal import EditorialChecks
internal import MarkdownRendering
internal import SiteModel

extension MarkdownRenderer {
    /// Renders a text, resolves its links, checks the anchors of its own that it names, and looks at
    /// its wording. Places are looked for only where there is something to tell.
    ///
    /// - Parameter isBody: Whether the page's title stands right above it.
    func render(
        _ source: MarkdownSource,
        _ resolver: LinkResolver,
        _ checks: PageChecks,
        isBody: Bool
    ) -> (RenderedText, TextFindings) {
        let (text, findings) = render(source, resolver, checks, isBody: isBody, locates: false)
        if findings.isEmpty { return (text, findings) }
        return render(source, resolver, checks, isBody: isBody, locates: true)
    }

    /// - Parameter locates: Whether what is found has its place.
    func render(
        _ source: MarkdownSource,
        _ resolver: LinkResolver,
        _ checks: PageChecks,
        isBody: Bool,
        locates: Bool
    ) -> (RenderedText, TextFindings) {
        var links = resolver
        let (text, faults) = render(source, locates: locates) { links.resolve($0) }
        let findings = TextFindings(
            diagnostics: faults + links.diagnostics + unknownAnchors(of: text, in: source.file)
                + checks.diagnostics(of: text, in: source.file, isBody: isBody),
            anchoredLinks: links.anchoredLinks,
            deadLinks: links.deadLinks
        )
        return (text, findings)
    }

    private func unknownAnchors(of text: RenderedText, in file: String) -> [Diagnostic] {
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
