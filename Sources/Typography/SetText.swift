/// What typography made of the pieces that it changed, one behind the other.
package struct SetText: Sendable {
    /// A part of a piece: unescaped text, raised or not.
    package struct Fragment: Sendable {
        /// The offsets of its bytes in ``SetText/bytes``.
        package let range: Range<Int>
        /// Whether it is the letters of an ordinal, `er` in 1er.
        package let isSuperscript: Bool
    }

    /// A piece that was changed. Without fragments the piece is gone.
    package struct Piece: Sendable {
        /// Its place among the pieces of its run.
        package let index: Int
        /// The places of its fragments in ``SetText/fragments``.
        package let fragments: Range<Int>
    }

    /// UTF-8.
    package private(set) var bytes: [UInt8] = []
    package private(set) var fragments: [Fragment] = []
    /// In order of their runs.
    package private(set) var pieces: [Piece] = []
    private var fragmentStart = 0

    package init() {}

    package subscript(fragment: Fragment) -> ArraySlice<UInt8> { bytes[fragment.range] }
}

extension SetText {
    /// Appends what edits make of the pieces of a run. An edit over the border of two pieces puts its
    /// text into the first; letters over a border are not raised.
    ///
    /// - Parameter text: The bytes of the run.
    mutating func append(_ pieces: [JoinedPieces.Piece], of text: [UInt8], _ edits: [Edit]) {
        if edits.isEmpty { return }
        var rest = edits[...]
        var start = 0
        for (index, piece) in pieces.enumerated() {
            let range = start..<piece.end
            start = range.upperBound
            while let edit = rest.first, edit.end <= range.lowerBound, edit.start < range.lowerBound
            {
                rest.removeFirst()
            }
            guard let edit = rest.first else { return }
            guard piece.isText, edit.start < range.upperBound else { continue }
            let first = fragments.count
            var position = range.lowerBound
            fragmentStart = bytes.count
            while let edit = rest.first, edit.start < range.upperBound {
                apply(edit, to: text, range, &position)
                // What reaches into the next piece is needed there once more.
                guard edit.end <= range.upperBound else { break }
                rest.removeFirst()
            }
            bytes.append(contentsOf: text[position..<range.upperBound])
            endText()
            self.pieces.append(Piece(index: index, fragments: first..<fragments.count))
        }
    }

    private mutating func apply(
        _ edit: Edit,
        to text: [UInt8],
        _ range: Range<Int>,
        _ position: inout Int
    ) {
        switch edit.change {
        case .replace(let replacement):
            if edit.start >= range.lowerBound {
                bytes.append(contentsOf: text[position..<edit.start])
                replacement.withUTF8Buffer { bytes.append(contentsOf: $0) }
            }
            position = min(edit.end, range.upperBound)
        case .superscript:
            guard edit.start >= range.lowerBound, edit.end <= range.upperBound else { return }
            bytes.append(contentsOf: text[position..<edit.start])
            endText()
            bytes.append(contentsOf: text[edit.start..<edit.end])
            endFragment(isSuperscript: true)
            position = edit.end
        }
    }

    private mutating func endText() {
        if fragmentStart < bytes.count { endFragment(isSuperscript: false) }
    }

    private mutating func endFragment(isSuperscript: Bool) {
        fragments.append(
            Fragment(range: fragmentStart..<bytes.count, isSuperscript: isSuperscript)
        )
        fragmentStart = bytes.count
    }
}
