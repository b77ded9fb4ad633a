/// A parsed text as plain values: no pointer of the C library is left in it.
///
/// The nodes stand in order, a node's children right behind it, up to its `end`. So everything that
/// walks the tree is a loop, and nesting cannot exhaust the stack.
struct MarkdownTree {
    var nodes: [MarkdownNode]
    /// The texts of all nodes, UTF-8, one behind the other.
    var bytes: [UInt8]
    /// How many links and pictures there are.
    var linkCount = 0
    /// The indices of the footnote definitions, in order. They are the last children of the
    /// document, in the order in which the parser met their references.
    var definitions: [Int] = []
    /// The elements written as HTML that pass, in order of their start tags.
    var scopes: [TagScope] = []

    /// The indices of the nodes outside the footnotes, the document itself excepted.
    var body: Range<Int> { 1..<max(1, definitions.first ?? nodes.count) }

    /// The bytes of a text, for as long as they are not changed.
    subscript(range: Range<Int>) -> ArraySlice<UInt8> { bytes[range] }

    /// How many bytes the texts of some nodes have at most, which follow each other.
    func byteCount(of nodes: Range<Int>) -> Int {
        var bounds: Range<Int>?
        for index in nodes {
            switch self.nodes[index].content {
            case .text(let range):
                bounds = (bounds?.lowerBound ?? range.lowerBound)..<range.upperBound
            default: break
            }
        }
        return bounds?.count ?? 0
    }

    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    mutating func append(_ text: some Collection<UInt8>) -> Range<Int> {
        let start = bytes.count
        bytes.append(contentsOf: text)
        return start..<bytes.count
    }
}
