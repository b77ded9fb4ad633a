/// A fault of typography that is certain, and that only its author can put right.
package struct TypographyWarning: Sendable, Hashable {
    /// What is wrong.
    package enum Kind: Sendable, Hashable {
        /// French: a colon stands against the word before it. Inserting the space could be wrong
        /// (times, ratios, addresses), so the text is left as it is.
        case missingSpaceBeforeColon
        /// French: an ordinal is written « 2ème » or « 1ère » where « 2e » and « 1re » are right.
        case ordinalWithEme
        /// A straight double quotation mark has no partner in its block.
        case unmatchedQuotationMark
    }

    /// What is wrong.
    package let kind: Kind
    /// 0-based index of the piece in the run.
    package let piece: Int
    /// UTF-8 offset in the text of the piece where the fault begins.
    package let offset: Int

    /// A fault at a place of a run.
    package init(kind: Kind, piece: Int, offset: Int) {
        self.kind = kind
        self.piece = piece
        self.offset = offset
    }
}
