internal import SiteModel

/// Prints a text that has been inspected, as cmark-gfm prints it but for what this target adds:
/// anchors, sizes, captions, labels, typography.
struct TextWriter {
    let options: MarkdownOptions
    let idPrefix: String
    let tree: MarkdownTree
    let fates: [LinkFate]
    let numbering: FootnoteNumbering

    var html: HTMLBuffer
    var typesetter: Typesetter
    var headings: [RenderedHeading] = []
    private(set) var blocks: [RenderedBlock] = []
    /// Every `id` that is printed, in order.
    var anchors: [String] = []
    let places: PlaceFinder
    /// The anchors of the headings by their nodes, without the prefix.
    let headingAnchors: [Int: String]
    /// The indices of the nodes that are begun and not ended.
    private var open: [Int] = []
    var tableCount = 0
    /// Where the section of notes begins in ``html``.
    private(set) var notesStart = 0
    /// How many calls of each note have been printed.
    var callCounts: [Int]
    /// The note that is being printed, and its last paragraph, which takes the way back.
    var note: (number: Int, lastParagraph: Int?)?

    init(_ inspector: TextInspector, of source: MarkdownSource) {
        options = inspector.options
        idPrefix = source.idPrefix
        tree = inspector.tree
        fates = inspector.fates
        numbering = FootnoteNumbering(tree, inspector.notes)
        html = HTMLBuffer(capacity: source.bytes.count * 2 + 256)
        typesetter = Typesetter(tree, fates: fates, options: options)
        places = inspector.places
        headingAnchors = AnchorRegistry.anchors(of: tree)
        callCounts = Array(repeating: 0, count: numbering.notes.count)
    }

    /// Prints the text and its notes.
    mutating func write() {
        write(tree.body)
        notesStart = html.bytes.count
        writeNotes()
    }

    /// Prints the nodes of a range, which begins and ends between two blocks.
    mutating func write(_ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            end(before: index)
            index = begin(index)
        }
        end(before: range.upperBound)
    }

    private mutating func end(before index: Int) {
        while let last = open.last, tree.nodes[last].end <= index {
            open.removeLast()
            end(last)
        }
    }

    /// Begins a node.
    ///
    /// - Returns: The index of the node to print next.
    private mutating func begin(_ index: Int) -> Int {
        let node = tree.nodes[index]
        if open.isEmpty, note == nil { beginBlock(node) }
        switch node.content {
        case .paragraph, .heading, .tableCell: typesetter.set(block: index)
        default: break
        }
        switch node.content {
        case .document, .dropped, .html, .footnoteDefinition: return index + 1
        case .blockQuote: block("<blockquote>\n")
        case .list(let start): beginList(start)
        case .item: block("<li>")
        case .task(let isDone):
            block("<li class=\"task\">")
            if !isLooseParagraph(index + 1) { box(isDone) }
        case .codeBlock(let info, let text): codeBlock(info, text)
        case .htmlBlock(let text): htmlBlock(text)
        case .paragraph(let isTight):
            if isFigure(index) {
                figure(index)
                return node.end
            }
            if !isTight { beginParagraph(index) }
        case .heading(let level): beginHeading(index, level)
        case .thematicBreak: block("<hr>\n")
        case .table: beginTable()
        case .tableRow(let isHeader): block(isHeader ? "<thead>\n<tr>" : "<tr>")
        case .tableCell(let alignment, let isHeader): beginCell(index, alignment, isHeader)
        case .text(let text): self.text(index, text)
        case .softBreak: html.markup("\n")
        case .lineBreak: html.markup("<br>\n")
        case .code(let text): code(text)
        case .markup(let text), .endTag(let text, _): html.markup(tree[text])
        case .startTag(let text, let scope):
            html.markup(tree[text])
            if let id = tree.scopes[scope].id, options.allowsRawHTML { anchors.append(id) }
        case .emphasis: html.markup("<em>")
        case .strong: html.markup("<strong>")
        case .strikethrough: html.markup("<del>")
        case .link(let destination, let link): beginLink(destination, fates[link].target)
        case .picture(let destination, let link):
            picture(index, destination, fates[link].target)
            return node.end
        case .footnoteReference(let definition): call(definition)
        }
        if !node.content.isLeaf { open.append(index) }
        return index + 1
    }

    private mutating func end(_ index: Int) {
        switch tree.nodes[index].content {
        case .blockQuote: block("</blockquote>\n")
        case .list(let start): html.markup(start == nil ? "</ul>\n" : "</ol>\n")
        case .item, .task: html.markup("</li>\n")
        case .paragraph(let isTight): if !isTight { endParagraph(index) }
        case .heading(let level): endHeading(level)
        case .table: endTable(index)
        case .tableRow(let isHeader): endRow(index, isHeader)
        case .tableCell(_, let isHeader): endCell(index, isHeader)
        case .emphasis: html.markup("</em>")
        case .strong: html.markup("</strong>")
        case .strikethrough: html.markup("</del>")
        case .link(_, let link): if fates[link].target != nil { html.markup("</a>") }
        default: break
        }
    }

    /// Notes where the markup of a block begins that stands directly in the text.
    private mutating func beginBlock(_ node: MarkdownNode) {
        html.startLine()
        blocks.append(
            RenderedBlock(
                start: html.bytes.count,
                firstLine: places.fileLine(ofLine: node.line),
                lastLine: places.fileLine(ofLine: node.lastLine)
            )
        )
    }

    /// Begins a line with the markup of a block.
    mutating func block(_ markup: StaticString) {
        html.startLine()
        html.markup(markup)
    }

    /// Prints an `id` with the text's prefix, and notes it.
    mutating func id(_ name: String) {
        let id = idPrefix + name
        anchors.append(id)
        html.markup(" id=\"")
        html.text(id.utf8)
        html.markup("\"")
    }
}
