package import Diagnostics

/// Finds where offsets into a running text stand in the source file. Columns are counted onwards from
/// the place asked for last, so that all places of a text, asked for in order, cost one walk through
/// it; a place before the last is found as well, counted from the beginning of its piece.
package struct RunningTextPlaces: Sendable {
    private let text: RunningText
    /// The piece, offset and column of the place asked for last.
    private var piece = -1
    private var offset = 0
    private var column = 1

    package init(_ text: RunningText) { self.text = text }

    /// The place in the source file of an offset into the text's bytes.
    package mutating func place(of wanted: Int) -> SourcePosition {
        guard let index = text.pieceIndex(at: wanted) else {
            return SourcePosition(line: 1, column: 1)
        }
        let found = text.pieces[index]
        if index != piece || wanted < offset {
            (piece, offset, column) = (index, found.offset, found.place.column)
        }
        let end = min(max(wanted, offset), text.text.count)
        for byte in text.text[offset..<end] where byte & 0xC0 != 0x80 { column += 1 }
        offset = end
        return SourcePosition(line: found.place.line, column: column)
    }
}
