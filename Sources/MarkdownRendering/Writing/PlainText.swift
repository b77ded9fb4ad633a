internal import Typography

/// The text of a node without markup.
enum PlainText {
    /// The text as the author wrote it, before typography.
    static func written(in index: Int, of tree: MarkdownTree) -> String {
        var text: [UInt8] = []
        collect(index, tree) { text.append(contentsOf: $1 ?? [0x20]) }
        return String(decoding: text, as: UTF8.self)
    }

    /// The text of a heading with its typography set.
    static func title(of index: Int, in tree: MarkdownTree, _ typesetter: Typesetter) -> String {
        var title: [UInt8] = []
        collect(index, tree) { node, text in
            guard let fragments = typesetter.fragments(of: node) else {
                title.append(contentsOf: text ?? [0x20])
                return
            }
            for fragment in fragments { title.append(contentsOf: typesetter[fragment]) }
        }
        return String(decoding: title, as: UTF8.self)
    }

    /// Hands over the texts below a node, in order, with the index of each; `nil` for a line's end.
    static func collect(
        _ index: Int,
        _ tree: MarkdownTree,
        _ take: (Int, ArraySlice<UInt8>?) -> Void
    ) {
        for inner in index + 1..<tree.nodes[index].end {
            switch tree.nodes[inner].content {
            case .text(let text), .code(let text): take(inner, tree[text])
            case .softBreak, .lineBreak: take(inner, nil)
            default: break
            }
        }
    }
}
