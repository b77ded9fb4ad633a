package import Diagnostics
package import SiteModel

/// Renders Markdown texts of one language to HTML.
package struct MarkdownRenderer: Sendable {
    private let options: MarkdownOptions

    package init(options: MarkdownOptions) { self.options = options }

    /// Renders one text. Pure; callable from any number of threads at once.
    ///
    /// - Parameters:
    ///   - source: The text.
    ///   - locates: Whether places in the file are looked for, which takes as long as much of the rest and
    ///     which nobody asks for but those who tell the author of a fault. Without it lines are only as
    ///     exact as headings and blocks need: one that finds a fault renders the text again.
    ///   - resolve: Says what a destination means. `nil` drops the link and keeps its text; the
    ///     reason is then its own to report.
    /// - Returns: The rendered text, and what its author should know (codes P411 to P419), in order
    ///   of place. A text that would take too long (P450, P458, P459) is not rendered: nothing of it
    ///   is left.
    package func render(
        _ source: MarkdownSource,
        locates: Bool = true,
        resolving resolve: (LinkRequest) -> LinkTarget?
    ) -> (text: RenderedText, diagnostics: [Diagnostic]) {
        if let fault = TextBounds.fault(in: source, limits: options.limits) {
            return (RenderedText(), [fault])
        }
        let text = ParsedText(source, citations: options.citations, locates: locates)
        var inspector = TextInspector(text, options: options)
        inspector.inspect(resolving: resolve)
        if !inspector.isCertain { return render(source, resolving: resolve) }
        var writer = TextWriter(inspector, of: source)
        writer.write()

        var diagnostics = inspector.diagnostics
        for fault in writer.typesetter.faults {
            diagnostics.append(fault.diagnostic(in: inspector.tree, &inspector.places))
        }
        let details =
            options.collectsDetails ? DetailCollector(inspector, source).details() : nil
        return (
            RenderedText(
                html: writer.html.bytes,
                notesStart: writer.notesStart,
                headings: writer.headings,
                blocks: writer.blocks,
                links: inspector.links,
                sourceNotes: writer.numbering.sourceNotes,
                noteCount: writer.numbering.notes.count,
                anchors: writer.anchors,
                details: details
            ),
            diagnostics.sorted()
        )
    }
}
