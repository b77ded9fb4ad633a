/// One step of a compiled template. Offsets point into `Program.instructions` unless stated.
enum Instruction: Sendable {
    /// Copies bytes of `Program.bytes`.
    case text(Program.Slice)
    /// The same, where the bytes begin a line of the template: indentation goes before them.
    case line(Program.Slice)
    case escaped(NamePath)
    case verbatim(NamePath)
    /// Goes on with the body for each item, or passes over it to `end`.
    case section(NamePath, end: Int32)
    /// Goes on with the next item, or behind.
    case endOfSection
    /// Goes on, or passes over the body to `end`.
    case inverted(NamePath, end: Int32)
    /// Runs a template; an index of `Program.inclusions`.
    case inclusion(Int32)
    /// Runs what replaces a block, or goes on with its own body; an index of `Program.blocks`.
    case block(Int32)
    /// Ends a template or what replaces a block.
    case end
}
