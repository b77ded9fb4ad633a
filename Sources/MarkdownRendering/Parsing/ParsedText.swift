/// A text as the library understands it, with a definition for every call of a note.
struct ParsedText {
    let tree: MarkdownTree
    let places: PlaceFinder
    /// Where the definitions come from, in order of their nodes.
    let notes: [FootnoteKind]
    /// The labels that the author has defined.
    let definedLabels: [String]
    /// The calls of notes that are none as they are written.
    let brokenCalls: [BrokenCall]

    init(_ source: MarkdownSource, citations: [String: [UInt8]], locates: Bool) {
        let marks = FootnoteMark.all(in: source.bytes[...])
        places = PlaceFinder(source, isExact: locates)
        definedLabels = marks.filter(\.isDefinition).map(\.label)
        let broken = BrokenCall.all(in: source.bytes)
        let bytes = BrokenCall.hiding(broken, in: source.bytes)
        // The library validates ten times as slowly.
        let isValid = String(validating: source.bytes, as: UTF8.self) != nil
        let options: GFMDocument.Options = isValid ? .located : [.located, .validating]

        var prelude = FootnotePrelude(for: marks)
        var tree = Self.parse(bytes, prelude, options)
        let missing = FakeDefinitions.labels(marks, in: tree, places)
        if !missing.isEmpty {
            for label in missing { prelude.append(label) }
            tree = Self.parse(bytes, prelude, options)
        }
        brokenCalls =
            broken.isEmpty ? [] : BrokenCall.restoring(broken, in: &tree, places)
        notes = tree.definitions.map { [tree] definition in
            guard let label = prelude.label(atLine: tree.nodes[definition].line) else {
                return .written
            }
            // The library folds the case of labels.
            let known = [label, label.lowercased()].first { citations[$0] != nil }
            return known.flatMap { id in citations[id].map { .source(id: id, citation: $0) } }
                ?? .unknown(label: label)
        }
        self.tree = tree
    }

    private static func parse(
        _ bytes: [UInt8],
        _ prelude: FootnotePrelude,
        _ options: GFMDocument.Options
    ) -> MarkdownTree {
        GFMDocument(parsing: prelude.text(bytes), options: options).tree(prelude: prelude.lineCount)
    }
}
