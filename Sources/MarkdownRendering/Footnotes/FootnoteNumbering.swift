internal import SiteModel

/// Numbers the notes in the order in which a reader meets their calls: those of the text first, then
/// those that stand in notes.
///
/// The library numbers in order of the source, where the definition of a note may stand before the
/// text that calls it, and counts calls that are not printed (in the text of a picture).
struct FootnoteNumbering {
    /// One note that is printed.
    struct Note {
        let kind: FootnoteKind
        /// The index of the definition's node.
        let node: Int
        /// How many calls it has.
        var callCount = 0

        /// The `id` of the note, before the text's prefix: a source is found by its own id.
        func anchor(_ number: Int) -> String {
            if case .source(let id, _) = kind { SourceNote.anchor(of: id) } else { "fn_\(number)" }
        }
    }

    /// The notes, in order of their numbers, of which the first is 1.
    private(set) var notes: [Note] = []
    /// The number of each definition, in order of their nodes; 0 for one that is not printed.
    private(set) var numbers: [Int]
    /// The kind of each definition.
    private let kinds: [FootnoteKind]

    init(_ tree: MarkdownTree, _ kinds: [FootnoteKind]) {
        self.kinds = kinds
        numbers = Array(repeating: 0, count: tree.definitions.count)
        count(tree.body, tree)
        var next = 0
        while next < notes.count {
            let node = notes[next].node
            count(node + 1..<tree.nodes[node].end, tree)
            next += 1
        }
    }

    /// The notes of sources, in order of their numbers.
    var sourceNotes: [SourceNote] {
        notes.enumerated().compactMap { index, note in
            guard case .source(let id, _) = note.kind else { return nil }
            return SourceNote(source: id, number: index + 1)
        }
    }

    private mutating func count(_ range: Range<Int>, _ tree: MarkdownTree) {
        var index = range.lowerBound
        while index < range.upperBound {
            let node = tree.nodes[index]
            index += 1
            switch node.content {
            case .picture: index = node.end
            case .footnoteReference(let definition): count(callOf: definition, tree)
            default: break
            }
        }
    }

    private mutating func count(callOf definition: Int, _ tree: MarkdownTree) {
        guard numbers.indices.contains(definition) else { return }
        if case .unknown = kinds[definition] { return }
        if numbers[definition] == 0 {
            let node = tree.definitions[definition]
            notes.append(Note(kind: kinds[definition], node: node))
            numbers[definition] = notes.count
        }
        notes[numbers[definition] - 1].callCount += 1
    }

    /// The label of a definition that is unknown.
    func unknownLabel(_ definition: Int) -> String? {
        guard kinds.indices.contains(definition), case .unknown(let label) = kinds[definition]
        else {
            return nil
        }
        return label
    }
}
