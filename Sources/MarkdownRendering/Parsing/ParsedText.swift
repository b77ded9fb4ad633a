internal import Diagnostics

/// A text as the library understands it, with definitions for the sources that it cites.
struct ParsedText {
    let tree: MarkdownTree
    let prelude: FootnotePrelude
    let places: PlaceFinder
    private let marks: [FootnoteMark]
    private let unresolved: UnresolvedFootnotes

    init(_ source: MarkdownSource, citations: [String: [UInt8]]) {
        places = PlaceFinder(source)
        marks = FootnoteMark.all(in: source.bytes)
        var prelude = FootnotePrelude(for: marks, citations: citations)
        while true {
            let document = GFMDocument(parsing: prelude.text(source.bytes), options: .located)
            let tree = document.tree(prelude: prelude.lineCount)
            let unresolved = UnresolvedFootnotes(in: tree, marks: marks, places: places)
            // What looked like a definition of the author's may stand in code: the source is needed.
            let isComplete = !unresolved.calls.contains { call in
                citations[call.label] != nil && prelude.append(call.label)
            }
            if isComplete {
                (self.tree, self.prelude, self.unresolved) = (tree, prelude, unresolved)
                return
            }
        }
    }

    /// Reports the calls of notes that lead nowhere.
    func unknownFootnotes(_ sources: some Collection<String>) -> [Diagnostic] {
        if unresolved.calls.isEmpty { return [] }
        let known = marks.filter(\.isDefinition).map(\.label) + sources
        return unresolved.calls.map { call in
            .unknownFootnote(
                call.label,
                among: known,
                at: places.location(call.offset, length: call.label.utf8.count + 3)
            )
        }
    }
}

extension Diagnostic {
    fileprivate static func unknownFootnote(
        _ label: String,
        among known: some Sequence<String>,
        at location: SourceLocation
    ) -> Self {
        Diagnostic(
            .error,
            "P414",
            Phrase(
                fr: "une note a sa définition dans le texte ou porte le nom d’une source\u{A0}: "
                    + "«\u{A0}\(label)\u{A0}»",
                en: "a footnote has its definition in the text or bears the name of a source: "
                    + "“\(label)”"
            ),
            at: location,
            suggestion: .didYouMean(label, among: known)
        )
    }
}
