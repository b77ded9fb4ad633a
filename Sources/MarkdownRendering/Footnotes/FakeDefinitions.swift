/// Finds the labels that seem to be defined, by a mark at the start of a line, and are not, because
/// the line is code.
enum FakeDefinitions {
    /// - Returns: The labels, in order of the text.
    static func labels(
        _ marks: [FootnoteMark],
        in tree: MarkdownTree,
        _ places: PlaceFinder
    ) -> [String] {
        if !marks.contains(where: \.isDefinition) { return [] }
        // A definition that is called has a node, on the line of its mark. Nearly all are called.
        let lines = Set(tree.definitions.map { places.offset(ofLine: tree.nodes[$0].line) })
        let areReal = marks.allSatisfy {
            !$0.isDefinition || lines.contains(places.lineStart(of: $0.offset))
        }
        if areReal { return [] }
        var seeming: [String: [FootnoteMark]] = [:]
        for mark in marks where mark.isDefinition { seeming[mark.label, default: []].append(mark) }
        for (label, marks) in seeming {
            let isReal = marks.contains { lines.contains(places.lineStart(of: $0.offset)) }
            if isReal { seeming[label] = nil }
        }
        var labels: [String] = []
        for node in tree.nodes {
            guard !seeming.isEmpty, case .text(let text) = node.content else { continue }
            for mark in FootnoteMark.all(in: tree[text]) where seeming[mark.label] != nil {
                seeming[mark.label] = nil
                labels.append(mark.label)
            }
        }
        return labels
    }
}
