/// The running text of one block in one language, and where in the HTML it comes from.
struct HTMLRun {
    let rules: TypographicRules
    private var bytes: [UInt8] = []
    private var segments: [Segment] = []

    /// Text of the run that stands together in the HTML.
    fileprivate struct Segment {
        let run: Range<Int>
        let source: Range<Int>
        /// Whether the text is raised or lowered already.
        let isRaised: Bool
    }

    init(_ rules: TypographicRules) { self.rules = rules }

    var isEmpty: Bool { bytes.isEmpty }

    /// Appends text that stands at a place of the HTML, as it is or as a reference.
    mutating func append(_ text: some Collection<UInt8>, at source: Range<Int>, isRaised: Bool) {
        guard rules != .none else { return }
        let start = bytes.count
        bytes.append(contentsOf: text)
        segments.append(Segment(run: start..<bytes.count, source: source, isRaised: isRaised))
    }

    mutating func append(mark: UInt8) {
        if rules != .none { bytes.append(mark) }
    }

    /// Sets the run, and begins a new one.
    mutating func finish(_ edits: inout [HTMLEdit]) {
        defer {
            bytes = []
            segments = []
        }
        guard let book = Typographer(rules).rulebook else { return }
        var run = Run(bytes: bytes)
        var rest = segments[...]
        for edit in book.edits(in: &run) {
            while let segment = rest.first, segment.run.upperBound <= edit.start {
                rest.removeFirst()
            }
            translate(edit, rest, &edits)
        }
    }
}

extension HTMLRun {
    private func translate(_ edit: Edit, _ rest: ArraySlice<Segment>, _ edits: inout [HTMLEdit]) {
        guard let first = rest.first else { return }
        switch edit.change {
        case .superscript:
            guard !first.isRaised, edit.end <= first.run.upperBound else { return }
            edits.append(HTMLEdit(range: first.sourceRange(edit), change: .superscript))
        case .replace(let text):
            edits.append(HTMLEdit(range: first.sourceRange(edit), change: .replace(text)))
            // Tags stand within what is replaced: they stay, and the text after them goes.
            for segment in rest.dropFirst() {
                guard segment.run.lowerBound < edit.end else { break }
                edits.append(HTMLEdit(range: segment.sourceRange(edit), change: .replace("")))
            }
        }
    }
}

extension HTMLRun.Segment {
    /// The part of the HTML that an edit has in this segment.
    fileprivate func sourceRange(_ edit: Edit) -> Range<Int> {
        let start = max(edit.start, run.lowerBound) - run.lowerBound
        let end = min(edit.end, run.upperBound) - run.lowerBound
        if run.count == source.count {
            return source.lowerBound + start..<source.lowerBound + end
        }
        // A reference is one character.
        return start == end ? source.lowerBound..<source.lowerBound : source
    }
}
