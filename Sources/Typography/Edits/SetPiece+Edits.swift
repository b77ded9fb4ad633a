extension SetPiece {
    /// The pieces of a run after its edits. An edit over the border of two pieces puts its text into
    /// the first; letters over a border are not raised.
    static func pieces(of run: [TextPiece], joined: Run, edits: [Edit]) -> [SetPiece] {
        var pieces: [SetPiece] = []
        pieces.reserveCapacity(run.count)
        var rest = edits[...]
        var start = 0
        for piece in run {
            let range = start..<start + piece.lengthInRun
            start = range.upperBound
            while let edit = rest.first, edit.end <= range.lowerBound, edit.start < range.lowerBound
            {
                rest.removeFirst()
            }
            guard case .text = piece, let edit = rest.first, edit.start < range.upperBound else {
                pieces.append(.unchanged)
                continue
            }
            var fragments = FragmentList(joined, range)
            while let edit = rest.first, edit.start < range.upperBound {
                fragments.apply(edit)
                // What reaches into the next piece is needed there once more.
                guard edit.end <= range.upperBound else { break }
                rest.removeFirst()
            }
            pieces.append(.fragments(fragments.finish()))
        }
        return pieces
    }
}
