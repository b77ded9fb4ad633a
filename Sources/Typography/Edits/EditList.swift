/// The edits that the rules ask for. Where two ask for the same part, the first one wins.
///
/// A rule asks also where the text already is as it wants it. So a part belongs to the same rule
/// however often the text is set, which makes the whole idempotent.
struct EditList {
    private var edits: [Edit] = []

    /// Asks that a part reads as given.
    mutating func replace(_ start: Int, _ end: Int, with text: String) {
        edits.append(Edit(start: start, end: end, change: .replace(text)))
    }

    /// Asks that a text comes before the character at a place.
    mutating func insert(_ text: String, at place: Int) {
        edits.append(Edit(start: place, end: place, change: .replace(text)))
    }

    mutating func superscript(_ start: Int, _ end: Int) {
        edits.append(Edit(start: start, end: end, change: .superscript))
    }

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
    /// By place; insertions first; then as they were asked for.
    private func inOrder() -> [Edit] {
        func precedes(_ one: Edit, _ other: Edit) -> Bool {
            one.start != other.start
                ? one.start < other.start
                : one.end == one.start && other.end != other.start
        }
        for index in edits.indices.dropFirst() where precedes(edits[index], edits[index - 1]) {
            return edits.enumerated()
                .sorted { one, other in
                    precedes(one.element, other.element)
                        || !precedes(other.element, one.element) && one.offset < other.offset
                }
                .map(\.element)
        }
        return edits
    }
}

extension Edit {
    fileprivate func isDone(in run: Run) -> Bool {
        switch change {
        case .superscript: false
        case .replace(let text): run.bytes[start..<end].elementsEqual(text.utf8)
        }
    }
}
