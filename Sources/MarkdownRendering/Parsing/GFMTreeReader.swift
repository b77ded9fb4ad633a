internal import CCMarkGFM
internal import CMarkGFMShims
internal import Glibc

extension GFMDocument {
    /// Copies the tree out of the library.
    ///
    /// - Parameter prelude: How many lines were put before the author's text. They are not counted:
    ///   a block of the prelude stands on line 0 or above.
    func tree(prelude: Int = 0) -> MarkdownTree {
        var reader = GFMTreeReader(prelude: prelude, size: size)
        let iterator = cmark_iter_new(root)
        defer { cmark_iter_free(iterator) }
        while true {
            switch cmark_iter_next(iterator) {
            case CMARK_EVENT_ENTER: reader.enter(cmark_iter_get_node(iterator))
            case CMARK_EVENT_EXIT: reader.exit()
            default: return reader.tree
            }
        }
    }
}

/// Builds a tree from the nodes that the library's iterator passes.
private struct GFMTreeReader {
    let prelude: Int
    private(set) var tree = MarkdownTree(nodes: [], bytes: [])
    /// The nodes that are entered and not left. Leaves never are: the iterator passes them once.
    private var open: [Int] = []
    /// Whether each list that is open, from the outermost, has no space between its items.
    private var tightness: [Bool] = []
    /// The alignments of the table that is open, whether its row is the header, and the next column.
    private var table = (alignments: [TableAlignment](), inHeader: false, column: 0)
    /// How many lines further down the text of the current block begins than the library says.
    private var lineOffset = 0

    /// - Parameter size: How many bytes the text has.
    init(prelude: Int, size: Int) {
        self.prelude = prelude
        tree.nodes.reserveCapacity(size / 16 + 8)
        tree.bytes.reserveCapacity(size + 16)
    }

    mutating func enter(_ node: OpaquePointer?) {
        let kind = portal_gfm_node_kind(node)
        let content = content(of: node, kind)
        let start = Int(cmark_node_get_start_line(node))
        switch content {
        case .paragraph, .heading, .tableRow: lineOffset = GFMBlockLine.offset(of: node, kind)
        case .htmlBlock, .codeBlock, .blockQuote, .list, .item, .task, .table, .thematicBreak,
            .footnoteDefinition:
            lineOffset = 0
        default: break
        }
        tree.nodes.append(
            MarkdownNode(
                content: content,
                end: tree.nodes.count + 1,
                line: start == 0 && !content.isTextBlock ? 0 : start + lineOffset - prelude,
                column: Int(cmark_node_get_start_column(node)),
                lastLine: Int(cmark_node_get_end_line(node)) - prelude
            )
        )
        if !content.isLeaf { open.append(tree.nodes.count - 1) }
    }

    mutating func exit() {
        guard let left = open.popLast() else { return }
        tree.nodes[left].end = tree.nodes.count
        if case .list = tree.nodes[left].content { tightness.removeLast() }
    }

    private mutating func content(
        of node: OpaquePointer?,
        _ kind: portal_gfm_kind
    ) -> MarkdownNode.Content {
        switch kind {
        case PORTAL_GFM_BLOCK_QUOTE: return .blockQuote
        case PORTAL_GFM_LIST:
            tightness.append(cmark_node_get_list_tight(node) != 0)
            let isOrdered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
            return .list(start: isOrdered ? Int(cmark_node_get_list_start(node)) : nil)
        case PORTAL_GFM_ITEM: return .item
        case PORTAL_GFM_TASK:
            return .task(isDone: cmark_gfm_extensions_get_tasklist_item_checked(node))
        case PORTAL_GFM_CODE_BLOCK:
            return .codeBlock(
                info: copy(cmark_node_get_fence_info(node)),
                text: copy(cmark_node_get_literal(node))
            )
        case PORTAL_GFM_HTML_BLOCK: return .htmlBlock(copy(cmark_node_get_literal(node)))
        case PORTAL_GFM_PARAGRAPH: return .paragraph(isTight: isInTightItem)
        case PORTAL_GFM_HEADING:
            return .heading(level: Int(cmark_node_get_heading_level(node)))
        case PORTAL_GFM_THEMATIC_BREAK: return .thematicBreak
        case PORTAL_GFM_FOOTNOTE_DEFINITION:
            tree.definitions.append(tree.nodes.count)
            return .footnoteDefinition
        case PORTAL_GFM_TABLE: return tableContent(of: node)
        case PORTAL_GFM_TABLE_ROW: return rowContent(of: node)
        case PORTAL_GFM_TABLE_CELL: return cellContent()
        default: return inlineContent(of: node, kind)
        }
    }

    private mutating func inlineContent(
        of node: OpaquePointer?,
        _ kind: portal_gfm_kind
    ) -> MarkdownNode.Content {
        switch kind {
        case PORTAL_GFM_TEXT: return .text(copy(cmark_node_get_literal(node)))
        case PORTAL_GFM_SOFT_BREAK: return .softBreak
        case PORTAL_GFM_LINE_BREAK: return .lineBreak
        case PORTAL_GFM_CODE: return .code(copy(cmark_node_get_literal(node)))
        case PORTAL_GFM_HTML_INLINE: return .html(copy(cmark_node_get_literal(node)))
        case PORTAL_GFM_EMPHASIS: return .emphasis
        case PORTAL_GFM_STRONG: return .strong
        case PORTAL_GFM_STRIKETHROUGH: return .strikethrough
        case PORTAL_GFM_LINK: return .link(destination(of: node), index: nextLink())
        case PORTAL_GFM_PICTURE: return .picture(destination(of: node), index: nextLink())
        case PORTAL_GFM_FOOTNOTE_REFERENCE:
            let number = cmark_node_get_literal(node).flatMap { atoi($0) } ?? 1
            return .footnoteReference(definition: Int(number) - 1)
        default: return .document
        }
    }

    private mutating func tableContent(of node: OpaquePointer?) -> MarkdownNode.Content {
        let count = Int(cmark_gfm_extensions_get_table_columns(node))
        let letters = UnsafeBufferPointer(
            start: cmark_gfm_extensions_get_table_alignments(node),
            count: count
        )
        table.alignments = letters.map { TableAlignment(rawValue: $0) ?? .none }
        return .table
    }

    private mutating func rowContent(of node: OpaquePointer?) -> MarkdownNode.Content {
        table.inHeader = cmark_gfm_extensions_get_table_row_is_header(node) != 0
        table.column = 0
        return .tableRow(isHeader: table.inHeader)
    }

    private mutating func cellContent() -> MarkdownNode.Content {
        defer { table.column += 1 }
        let alignments = table.alignments
        let alignment = alignments.indices.contains(table.column) ? alignments[table.column] : .none
        return .tableCell(alignment, isHeader: table.inHeader)
    }

    /// Whether the node that is entered stands in an item of a tight list.
    private var isInTightItem: Bool {
        guard let parent = open.last else { return false }
        return switch tree.nodes[parent].content {
        case .item, .task: tightness.last ?? false
        default: false
        }
    }

    private mutating func nextLink() -> Int {
        defer { tree.linkCount += 1 }
        return tree.linkCount
    }

    private mutating func destination(of node: OpaquePointer?) -> MarkdownNode.Destination {
        MarkdownNode.Destination(
            address: copy(cmark_node_get_url(node)),
            title: copy(cmark_node_get_title(node))
        )
    }

    private mutating func copy(_ text: UnsafePointer<CChar>?) -> Range<Int> {
        let start = tree.bytes.count
        if let text {
            tree.bytes.append(
                contentsOf: UnsafeRawBufferPointer(start: text, count: strlen(text))
            )
        }
        return start..<tree.bytes.count
    }
}
