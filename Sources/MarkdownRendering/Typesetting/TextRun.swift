internal import Typography

/// The language of a passage, and whether its text stays as it is written.
struct Passage: Equatable {
    let language: String
    let isVerbatim: Bool
}

/// The pieces of a block that belong to one passage, and the nodes that they come from.
struct TextRun {
    private(set) var passage: Passage
    private(set) var pieces = JoinedPieces()
    private(set) var nodes: [Int] = []

    init(passage: Passage) { self.passage = passage }

    /// Begins anew; the memory is kept for the next block.
    mutating func restart(in passage: Passage) {
        self.passage = passage
        pieces.removeAll()
        nodes.removeAll(keepingCapacity: true)
    }

    mutating func append(_ text: ArraySlice<UInt8>, of node: Int) {
        if passage.isVerbatim { return }
        pieces.append(text)
        nodes.append(node)
    }

    mutating func appendOpaque(of node: Int) {
        if passage.isVerbatim { return }
        pieces.appendOpaque()
        nodes.append(node)
    }

    mutating func appendLineBreak(of node: Int) {
        if passage.isVerbatim { return }
        pieces.appendLineBreak()
        nodes.append(node)
    }
}
