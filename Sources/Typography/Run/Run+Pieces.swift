extension Run {
    /// The pieces of a block as one run.
    init(joining pieces: [TextPiece]) {
        var bytes: [UInt8] = []
        var length = 0
        for piece in pieces { length += piece.lengthInRun }
        bytes.reserveCapacity(length)
        for piece in pieces {
            switch piece {
            case .text(let text): bytes.append(contentsOf: text.utf8)
            case .opaque: bytes.append(Mark.opaque)
            case .lineBreak: bytes.append(Mark.lineBreak)
            }
        }
        self.init(bytes: bytes)
    }
}

extension TextPiece {
    /// The number of bytes that the piece has in a run.
    var lengthInRun: Int {
        switch self {
        case .text(let text): text.utf8.count
        case .opaque, .lineBreak: 1
        }
    }
}
