/// All templates of a library as one flat program.
struct Program: Sendable {
    /// A partial or parent tag.
    struct Inclusion: Sendable {
        /// An index of `entries`; `nil` when there is no such template: it prints nothing.
        let template: Int?
        let layout: Layout
        var overrides: [Override]
        /// The template that holds the tag, and where.
        let origin: (template: Int, tag: Range<Int>)
    }

    /// What replaces the blocks of a name.
    struct Override: Sendable {
        let block: Int
        /// Where it begins in `instructions`.
        let start: Int
    }

    struct Block: Sendable {
        /// Interned among the names of blocks.
        let name: Int
        let layout: Layout
        /// Behind the body that is printed when nothing replaces it.
        let end: Int
    }

    /// How included lines are indented.
    enum Layout: Sendable {
        case inline
        case standalone(indentation: Slice)
    }

    /// A range of `bytes`.
    struct Slice: Sendable {
        let start: Int32
        let end: Int32

        var range: Range<Int> { Int(start)..<Int(end) }
    }

    var instructions: [Instruction] = []
    var bytes: [UInt8] = []
    /// The parts of dotted names behind the first, interned.
    var path: [Int32] = []
    var inclusions: [Inclusion] = []
    var blocks: [Block] = []
    /// Where each template begins.
    var entries: [Int] = []
    /// The names of values that templates hold, each by its number.
    var names: [String] = []
}
