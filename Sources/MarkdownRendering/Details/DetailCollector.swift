internal import Diagnostics
internal import SiteModel

/// Gathers the words of a text that has been inspected, block by block, with their places.
struct DetailCollector {
    private let tree: MarkdownTree
    private let fates: [LinkFate]
    private let notes: [FootnoteKind]
    private let language: Language
    /// The labels of the notes that the author wrote, by the offset of their line.
    private let labels: [Int: String]
    private var places: PlaceFinder
    private var blocks: [RunningText] = []
    private var noteCalls: [NoteCall] = []
    private var headingCount = 0
    /// The elements written as HTML that are open, with the language of what stands in them.
    private var elements: [(name: String, language: Language?)] = []

    init(_ inspector: TextInspector, _ source: MarkdownSource) {
        tree = inspector.tree
        fates = inspector.fates
        notes = inspector.notes
        language = inspector.options.language
        places = inspector.places
        let finder = inspector.places
        let isWritten = notes.contains { if case .written = $0 { true } else { false } }
        let marks = isWritten ? FootnoteMark.all(in: source.bytes[...]) : []
        labels = Dictionary(
            marks.lazy.filter(\.isDefinition).map { (finder.lineStart(of: $0.offset), $0.label) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    consuming func details() -> TextDetails {
        var index = 1
        var quotationEnd = 0
        while index < tree.nodes.count {
            let node = tree.nodes[index]
            switch node.content {
            case .footnoteDefinition where node.line <= 0:
                index = node.end
                continue
            case .blockQuote: quotationEnd = max(quotationEnd, node.end)
            case .heading:
                headingCount += 1
                collect(index, .heading, isQuoted: index < quotationEnd)
            case .paragraph: collect(index, .paragraph, isQuoted: index < quotationEnd)
            case .tableCell: collect(index, .cell, isQuoted: index < quotationEnd)
            default: break
            }
            index += 1
        }
        return TextDetails(blocks: blocks, noteCalls: noteCalls, isLocated: places.isExact)
    }
}

extension DetailCollector {
    /// Stands for what is no word of the text: U+FFFC, OBJECT REPLACEMENT CHARACTER.
    private static let object: [UInt8] = [0xEF, 0xBF, 0xBC]

    /// The pieces of a text in one language without places. All such texts share them.
    private static let whole = [
        RunningText.Piece(offset: 0, language: nil, place: SourcePosition(line: 1, column: 1))
    ]

    private mutating func collect(_ block: Int, _ kind: RunningText.Kind, isQuoted: Bool) {
        places.enter(tree.nodes[block])
        elements.removeAll(keepingCapacity: true)
        let nodes = block + 1..<tree.nodes[block].end
        var text: [UInt8] = []
        text.reserveCapacity(tree.byteCount(of: nodes) + nodes.count)
        var pieces: [RunningText.Piece] = []
        if places.isExact { pieces.reserveCapacity(nodes.count) }
        var index = nodes.lowerBound
        while index < nodes.upperBound {
            let node = tree.nodes[index]
            index += 1
            switch node.content {
            case .text(let range):
                add(range, of: node, at: text.count, to: &pieces)
                text.append(contentsOf: tree[range])
            case .softBreak, .lineBreak: text.append(0x20)
            case .code: text.append(contentsOf: Self.object)
            case .footnoteReference(let definition):
                text.append(contentsOf: Self.object)
                call(definition, at: node)
            case .picture:
                text.append(contentsOf: Self.object)
                index = node.end
            case .link(_, let link) where fates[link].isAddress:
                text.append(contentsOf: Self.object)
                index = node.end
            case .startTag(_, let scope): open(tree.scopes[scope])
            case .endTag(_, let scope): close(tree.scopes[scope].name)
            default: break
            }
        }
        if pieces.isEmpty { return }
        blocks.append(
            RunningText(
                kind: kind,
                isQuoted: isQuoted,
                section: headingCount,
                text: text,
                pieces: pieces
            )
        )
    }

    private mutating func add(
        _ range: Range<Int>,
        of node: MarkdownNode,
        at offset: Int,
        to pieces: inout [RunningText.Piece]
    ) {
        let language = elements.last?.language
        guard places.isExact else {
            // Without places only another language begins another piece.
            if pieces.isEmpty, language == nil {
                pieces = Self.whole
            } else if pieces.last?.language != language {
                let place = Self.whole[0].place
                pieces.append(RunningText.Piece(offset: offset, language: language, place: place))
            }
            return
        }
        let start = places.offset(of: tree[range].prefix(32), hint: node).offset
        places.pieces(of: tree[range], from: start) { piece, place in
            pieces.append(
                RunningText.Piece(offset: offset + piece, language: language, place: place)
            )
        }
    }

    private mutating func open(_ scope: TagScope) {
        var declared = elements.last?.language
        if let code = scope.language {
            let primary = code.prefix { $0 != "-" }.lowercased()
            declared = primary == language.code ? nil : Language(primary)
        }
        elements.append((scope.name, declared))
    }

    private mutating func close(_ name: String) {
        guard let index = elements.lastIndex(where: { $0.name == name }) else { return }
        elements.removeSubrange(index...)
    }

    private mutating func call(_ definition: Int, at node: MarkdownNode) {
        guard notes.indices.contains(definition) else { return }
        let label: String
        var isSource = false
        switch notes[definition] {
        case .unknown: return
        case .source(let id, _): (label, isSource) = (id, true)
        case .written:
            let line = tree.nodes[tree.definitions[definition]].line
            label = labels[places.offset(ofLine: line)] ?? "\(definition + 1)"
        }
        let place = places.place(of: "[^\(label)]".utf8, hint: node)
        noteCalls.append(
            NoteCall(
                label: label,
                isSource: isSource,
                section: headingCount,
                place: place.start ?? SourcePosition(line: 1, column: 1)
            )
        )
    }
}
