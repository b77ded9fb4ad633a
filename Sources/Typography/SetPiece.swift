/// What typography made of one `TextPiece`.
package enum SetPiece: Sendable, Hashable {
    /// The piece stays as it was given.
    case unchanged
    /// The piece is these fragments, in order. No fragments: the piece is gone.
    case fragments([SetFragment])
}
