/// A dotted name, interned.
struct NamePath: Sendable {
    /// Negative for the implicit iterator `.`.
    let first: Int32
    /// The parts behind the first dot, a range of `Program.path`.
    let start: Int32
    let end: Int32

    var isIterator: Bool { first < 0 }
    var isDotted: Bool { start < end }
}
