internal import Typography

/// The language of a passage, and whether its text stays as it is written.
struct Passage: Equatable {
    let language: String
    let isVerbatim: Bool
}

/// The pieces of a block that belong to one passage, and the nodes that they come from.
struct TextRun {
    let passage: Passage
    private(set) var pieces: [TextPiece] = []
    private(set) var nodes: [Int] = []

    init(passage: Passage) { self.passage = passage }

    mutating func append(_ piece: TextPiece, of node: Int) {
        if passage.isVerbatim { return }
        pieces.append(piece)
        nodes.append(node)
    }
}
