package import Diagnostics

/// The running text of a paragraph, a heading or a cell, without markup.
package struct RunningText: Sendable, Hashable {
    package enum Kind: Sendable, Hashable { case paragraph, heading, cell }

    /// A stretch of the text that stands in the source as it is.
    package struct Piece: Sendable, Hashable {
        /// Where it begins in the block's text, in bytes.
        package let offset: Int
        /// The language that an element around it declares, where it is not that of the whole text.
        package let language: Language?
        /// Where it begins in the source file.
        package let place: SourcePosition

        package init(offset: Int, language: Language?, place: SourcePosition) {
            self.offset = offset
            self.language = language
            self.place = place
        }
    }

    package let kind: Kind
    /// Whether it stands in a block quotation.
    package let isQuoted: Bool
    /// How many headings stand before it, itself included when it is one.
    package let section: Int
    /// UTF-8, before typography. Line breaks are spaces; code, pictures, bare addresses and calls of
    /// notes are U+FFFC.
    package let text: [UInt8]
    /// In order, at least one.
    package let pieces: [Piece]

    package init(kind: Kind, isQuoted: Bool, section: Int, text: [UInt8], pieces: [Piece]) {
        self.kind = kind
        self.isQuoted = isQuoted
        self.section = section
        self.text = text
        self.pieces = pieces
    }

    /// A text of front matter.
    ///
    /// - Parameter pieces: Where it stands in its file, at least one.
    package init(_ text: [UInt8], _ pieces: [SourcePiece]) {
        self.init(
            kind: .paragraph,
            isQuoted: false,
            section: 0,
            text: text,
            pieces: pieces.map { Piece(offset: $0.offset, language: nil, place: $0.place) }
        )
    }

    /// The language that the text at an offset is declared to be in; `nil` for that of the whole text.
    package func language(at offset: Int) -> Language? {
        pieceIndex(at: offset).flatMap { pieces[$0].language }
    }

    /// The index of the piece that an offset lies in or behind; `nil` for a text without pieces.
    func pieceIndex(at offset: Int) -> Int? {
        var low = 0
        var high = pieces.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if pieces[middle].offset <= offset { low = middle } else { high = middle }
        }
        return pieces.indices.contains(low) ? low : nil
    }
}
