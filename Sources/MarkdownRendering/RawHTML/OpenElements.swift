internal import Diagnostics

/// The elements written as HTML that are open, in each of the blocks and inline nodes that are open.
///
/// An element ends in the node in which it begins, so an end tag meets only the start tags of its own
/// node. Every step is constant in time on average, whatever tags an author piles up.
struct OpenElements {
    struct Element {
        let kind: InlineElement
        /// The node of the start tag.
        let node: Int
        let location: SourceLocation
        /// The language tag that it declares, or else the element around it.
        let language: String?
    }

    private struct Level {
        let end: Int
        /// How many elements were open when the node began.
        let floor: Int
        /// How many elements of each kind the node has open.
        var counts: [InlineElement: Int] = [:]
    }

    private var elements: [Element] = []
    private var levels: [Level] = []

    /// The language tag that the elements around the current node declare.
    var language: String? { elements.last?.language }

    /// A node begins, which ends before the node at an index.
    mutating func enter(until end: Int) { levels.append(Level(end: end, floor: elements.count)) }

    mutating func open(_ element: Element) {
        guard !levels.isEmpty else { return }
        levels[levels.count - 1].counts[element.kind, default: 0] += 1
        elements.append(element)
    }

    /// Closes the last element of a kind. What was opened in it and not closed is handed to `drop`.
    ///
    /// - Returns: The element; `nil` when none is open.
    mutating func close(_ kind: InlineElement, drop: (Element) -> Void) -> Element? {
        guard let level = levels.last, level.counts[kind, default: 0] > 0 else { return nil }
        while let element = elements.popLast() {
            levels[levels.count - 1].counts[element.kind, default: 0] -= 1
            if element.kind == kind { return element }
            drop(element)
        }
        return nil
    }

    /// Leaves the nodes that end before an index. What they leave open is handed to `drop`.
    mutating func leave(before index: Int, drop: (Element) -> Void) {
        while let level = levels.last, level.end <= index {
            while elements.count > level.floor, let element = elements.popLast() { drop(element) }
            levels.removeLast()
        }
    }
}
