/// A part of a piece that has been set: unescaped text, raised or not.
package enum SetFragment: Sendable, Hashable {
    case text(String)
    /// The letters of an ordinal, `er` in 1er.
    case superscript(String)
}
