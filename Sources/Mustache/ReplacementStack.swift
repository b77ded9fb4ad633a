/// What replaces blocks where the rendering is.
///
/// A chain: an inclusion adds what it gives to what was given to the template that holds it.
struct ReplacementStack {
    /// A place in the chain.
    struct Position {
        fileprivate let last: Int
        fileprivate let count: Int
    }

    private struct Link {
        let overrides: [Program.Override]
        /// The link before; negative at the beginning.
        let outer: Int
    }

    private var links: [Link] = []
    private var last = -1

    var position: Position { Position(last: last, count: links.count) }

    mutating func push(_ overrides: [Program.Override]) {
        guard !overrides.isEmpty else { return }
        links.append(Link(overrides: overrides, outer: last))
        last = links.count - 1
    }

    /// Goes back to where an inclusion or block was met.
    mutating func restore(_ position: Position) {
        last = position.last
        links.removeLast(links.count - position.count)
    }

    /// Where the program of what replaces a block begins; `nil` when nothing does.
    ///
    /// Of the inclusions on the way here the outermost decides (the specification: “Multi-level
    /// inheritance”). What it gives belongs to the template that holds it, so its own blocks are
    /// open only to what that template was given, and nothing can replace itself for ever.
    mutating func enter(_ block: Int) -> Int? {
        var found: (start: Int, outer: Int)?
        var current = last
        while current >= 0 {
            let link = links[current]
            if let override = link.overrides.first(where: { $0.block == block }) {
                found = (override.start, link.outer)
            }
            current = link.outer
        }
        guard let found else { return nil }
        last = found.outer
        return found.start
    }
}
