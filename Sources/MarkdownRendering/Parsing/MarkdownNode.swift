/// One node of a parsed text. A tree is its nodes in order of the text, each before its children.
struct MarkdownNode {
    /// What the node is, with what belongs to it. Ranges are offsets into the tree's bytes.
    enum Content {
        case document
        case blockQuote
        /// `start` is the first number, or `nil` for a list of bullets.
        case list(start: Int?)
        case item
        case task(isDone: Bool)
        case codeBlock(info: Range<Int>, text: Range<Int>)
        case htmlBlock(Range<Int>)
        /// A tight paragraph belongs to a list whose items stand without space between them.
        case paragraph(isTight: Bool)
        case heading(level: Int)
        case thematicBreak
        case footnoteDefinition
        case table
        case tableRow(isHeader: Bool)
        case tableCell(TableAlignment, isHeader: Bool)
        case text(Range<Int>)
        case softBreak
        case lineBreak
        case code(Range<Int>)
        /// Raw HTML as the library found it; none is left once a text has been inspected.
        case html(Range<Int>)
        /// Raw HTML that passes, in its final form.
        case markup(Range<Int>)
        /// A tag that passes, in its final form; `scope` is an index into the tree's scopes.
        case startTag(Range<Int>, scope: Int)
        case endTag(Range<Int>, scope: Int)
        /// What is not printed.
        case dropped
        case emphasis
        case strong
        case strikethrough
        /// `index` counts links and pictures together, in order of the nodes.
        case link(Destination, index: Int)
        case picture(Destination, index: Int)
        /// `definition` counts the definitions in order of the nodes, from 0.
        case footnoteReference(definition: Int)
    }

    /// Where a link or a picture points, and its title (empty when it has none).
    struct Destination {
        let address: Range<Int>
        let title: Range<Int>
    }

    var content: Content
    /// The index of the first node that is not below this one.
    var end: Int
    /// 1-based, in the author's text; 0 where the parser does not tell, and above it in the prelude.
    let line: Int
    /// 1-based, in bytes of the line; approximate.
    let column: Int
    /// The last line of a block; for an inline node as the parser tells.
    let lastLine: Int
}

/// How the cells of a table's column stand.
enum TableAlignment: UInt8 {
    case none = 0
    case left = 0x6C
    case centre = 0x63
    case right = 0x72
}

extension MarkdownNode.Content {
    /// Whether the library's iterator passes such a node once, instead of entering and leaving it.
    var isLeaf: Bool {
        switch self {
        case .codeBlock, .htmlBlock, .thematicBreak, .text, .softBreak, .lineBreak, .code, .html:
            true
        default:
            false
        }
    }

    /// Whether the children are a running text.
    var isTextBlock: Bool {
        switch self {
        case .paragraph, .heading, .tableCell: true
        default: false
        }
    }
}
