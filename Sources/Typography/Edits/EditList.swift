/// The edits that the rules ask for. Where two ask for the same part, the first one wins.
///
/// A rule asks also where the text already is as it wants it. So a part belongs to the same rule
/// however often the text is set, which makes the whole idempotent.
struct EditList {
    private var edits: [Edit] = []
    private var isInOrder = true

    /// Asks that a part reads as given.
    mutating func replace(_ start: Int, _ end: Int, with text: StaticString) {
        ask(start, end, .replace(text))
    }

    /// Asks that a text comes before the character at a place.
    mutating func insert(_ text: StaticString, at place: Int) {
        ask(place, place, .replace(text))
    }

    mutating func superscript(_ start: Int, _ end: Int) { ask(start, end, .superscript) }

    /// The edits that change the run, in its order, none over another.
    func settled(in run: Run, around masks: [Range<Int>]) -> [Edit] {
        var settled: [Edit] = []
        settled.reserveCapacity(edits.count)
        var end = 0
        var masks = masks[...]
        for edit in inOrder() where edit.start >= end {
            while let mask = masks.first, mask.upperBound <= edit.start { masks.removeFirst() }
            if let mask = masks.first, mask.lowerBound < edit.end { continue }
            end = edit.end
            if !edit.isDone(in: run) { settled.append(edit) }
        }
        return settled
    }
}

extension EditList {
    private mutating func ask(_ start: Int, _ end: Int, _ change: Edit.Change) {
        let edit = Edit(start: start, end: end, change: change, order: edits.count)
        if let last = edits.last, edit.precedes(last) { isInOrder = false }
        edits.append(edit)
    }

    private func inOrder() -> [Edit] {
        isInOrder ? edits : edits.sorted { $0.precedes($1) }
    }
}

extension Edit {
    /// By place; insertions first; then as they were asked for.
    fileprivate func precedes(_ other: Edit) -> Bool {
        if start != other.start { return start < other.start }
        if (end == start) != (other.end == start) { return end == start }
        return order < other.order
    }

    fileprivate func isDone(in run: Run) -> Bool {
        guard case .replace(let text) = change, text.utf8CodeUnitCount == end - start else {
            return false
        }
        return run.has(text, at: start)
    }
}
