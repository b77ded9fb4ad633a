/// Finds the calls of notes that the library could not match with a definition, and printed as text.
struct UnresolvedFootnotes {
    /// The calls, in order of the text.
    private(set) var calls: [FootnoteMark] = []

    /// - Parameters:
    ///   - tree: The text as parsed.
    ///   - marks: The footnote marks of the source. Code that shows a mark has one as well, but it is
    ///     no text of the tree; an escaped mark is a text of the tree, but no mark.
    init(in tree: MarkdownTree, marks: [FootnoteMark], places: PlaceFinder) {
        var offered: [String: [FootnoteMark]] = [:]
        for mark in marks where !mark.isDefinition { offered[mark.label, default: []].append(mark) }
        if offered.isEmpty { return }
        var block = 0..<0
        /// For each label, the offset behind the last mark that has been taken.
        var taken: [String: Int] = [:]
        for node in tree.nodes {
            switch node.content {
            case .paragraph, .heading, .tableCell:
                let start = places.offset(ofLine: node.line)
                if start == block.lowerBound, !block.isEmpty { continue }
                block = start..<max(start, places.offset(ofLine: max(node.line, node.lastLine) + 1))
                taken = [:]
            case .text(let text):
                for label in Self.labels(in: tree[text]) {
                    let floor = max(block.lowerBound, taken[label] ?? 0)
                    guard let mark = Self.first(in: offered[label] ?? [], from: floor),
                        block.contains(mark.offset)
                    else { continue }
                    calls.append(mark)
                    taken[label] = mark.offset + 1
                }
            default: break
            }
        }
    }

    /// The labels of the marks that a text shows.
    private static func labels(in text: ArraySlice<UInt8>) -> [String] {
        guard let first = text.firstIndex(of: UInt8(ascii: "[")) else { return [] }
        return FootnoteMark.all(in: Array(text[first...])).map(\.label)
    }

    private static func first(in marks: [FootnoteMark], from offset: Int) -> FootnoteMark? {
        var low = 0
        var high = marks.count
        while low < high {
            let middle = (low + high) / 2
            if marks[middle].offset < offset { low = middle + 1 } else { high = middle }
        }
        return low < marks.count ? marks[low] : nil
    }
}
