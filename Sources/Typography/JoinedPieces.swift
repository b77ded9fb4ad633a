/// The pieces of one block's inline content as one running text, which is what a typographer reads.
package struct JoinedPieces: Sendable {
    /// The text of all pieces, with marks for what is not text.
    private(set) var bytes: [UInt8] = []
    private(set) var pieces: [Piece] = []

    struct Piece {
        /// Where it ends in the bytes; it begins where the one before it ends.
        let end: Int
        let isText: Bool
    }

    package init() {}

    package var isEmpty: Bool { pieces.isEmpty }

    /// Begins anew; the memory is kept for the next block.
    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        pieces.removeAll(keepingCapacity: true)
    }

    /// Appends a piece of text in the language of the run, without markup and with its entities
    /// decoded.
    ///
    /// - Parameter text: UTF-8.
    package mutating func append(_ text: ArraySlice<UInt8>) {
        text.withUnsafeBufferPointer { bytes.append(contentsOf: $0) }
        pieces.append(Piece(end: bytes.count, isText: true))
    }

    /// Appends something that counts as a word and is not changed.
    package mutating func appendOpaque() { append(mark: Mark.opaque) }

    /// Appends a soft or hard break: it counts as a space and is not changed.
    package mutating func appendLineBreak() { append(mark: Mark.lineBreak) }

    private mutating func append(mark: UInt8) {
        bytes.append(mark)
        pieces.append(Piece(end: bytes.count, isText: false))
    }
}

extension JoinedPieces {
    init(_ pieces: [TextPiece]) {
        self.init()
        self.pieces.reserveCapacity(pieces.count)
        for piece in pieces {
            switch piece {
            case .text(let text): append(Array(text.utf8)[...])
            case .opaque: appendOpaque()
            case .lineBreak: appendLineBreak()
            }
        }
    }

    /// The faults of the run, each in its piece.
    func warnings(of faults: [Rulebook.Fault]) -> [TypographyWarning] {
        var piece = 0
        var start = 0
        return faults.map { fault in
            while fault.place >= pieces[piece].end {
                start = pieces[piece].end
                piece += 1
            }
            return TypographyWarning(kind: fault.kind, piece: piece, offset: fault.place - start)
        }
    }
}
