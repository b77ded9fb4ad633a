/// What is to be done with a part of a run.
struct Edit {
    enum Change {
        case replace(StaticString)
        case superscript
    }

    /// Offsets of bytes in the run. An empty range inserts before the character at `start`.
    let start: Int
    let end: Int
    let change: Change
    /// How many were asked for before.
    let order: Int
}
