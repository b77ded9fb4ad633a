/// One piece of the inline content of a block, before typography.
///
/// The pieces of one block in order make one running text: a quotation that opens in one piece may
/// close in another. The borders of transparent elements (emphasis, links) are no pieces, so that
/// punctuation after emphasis sees the word before it.
package enum TextPiece: Sendable, Hashable {
    /// Text in the language of the run, without markup and with its entities decoded.
    case text(String)
    /// Something that counts as a word and is not changed: code, a picture, raw markup, a run in
    /// another language.
    case opaque
    /// A soft or hard break: counts as a space and is not changed.
    case lineBreak
}
