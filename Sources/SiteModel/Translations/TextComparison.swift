internal import Diagnostics

/// Finds what has changed between a text of which only the digest is left and a text that is there.
///
/// Equal blocks are paired in order of occurrence once the equal beginning and end are set aside; the
/// longest run of pairs that keep their order has not moved, the others have. What is left between two
/// unmoved blocks is paired by kind: a pair has changed, the rest is added or removed. Takes
/// n log n steps for n blocks.
struct TextComparison {
    private let old: [SourceDigest.Code]
    private let new: [SourceDigest.Code]
    private let blocks: [TextBlock]
    /// For each block of the new text its place in the old one, where it was there.
    private var origins: [Int?]

    /// - Returns: In the order of the new text; empty when the digests of all blocks are the same.
    static func changes(from old: SourceDigest, to new: SourceText) -> [TextChange] {
        var comparison = TextComparison(old, new)
        comparison.pair()
        return comparison.changes()
    }

    private init(_ old: SourceDigest, _ new: SourceText) {
        self.old = old.codes
        self.new = new.digest.codes
        blocks = new.blocks
        origins = Array(repeating: nil, count: new.blocks.count)
    }
}

extension TextComparison {
    private mutating func pair() {
        var start = 0
        while start < min(old.count, new.count), old[start] == new[start] {
            origins[start] = start
            start += 1
        }
        var (oldEnd, newEnd) = (old.count, new.count)
        while oldEnd > start, newEnd > start, old[oldEnd - 1] == new[newEnd - 1] {
            oldEnd -= 1
            newEnd -= 1
            origins[newEnd] = oldEnd
        }
        // The last comes first, so that the first occurrence is taken by `popLast`.
        var places: [SourceDigest.Code: [Int]] = [:]
        for index in (start..<oldEnd).reversed() { places[old[index], default: []].append(index) }
        for index in start..<newEnd { origins[index] = places[new[index]]?.popLast() }
    }

    private func changes() -> [TextChange] {
        let unmoved = IncreasingRun.indices(of: origins)
        let present = Set(origins.compactMap(\.self))
        var changes: [TextChange] = []
        var gap: [Int] = []
        var (oldStart, section) = (0, nil as String?)
        for index in 0...new.count {
            let isAnchor = index == new.count || unmoved.contains(index)
            if isAnchor {
                let oldEnd = index == new.count ? old.count : origins[index] ?? oldStart
                let gone = (oldStart..<oldEnd).filter { !present.contains($0) }.map { old[$0].kind }
                changes += self.changes(in: gap, gone: gone, before: index, &section)
                gap = []
                oldStart = oldEnd + 1
                if index < new.count { enter(index, &section) }
            } else {
                gap.append(index)
            }
        }
        return changes
    }

    /// The changes between two unmoved blocks: the blocks that stand there now, and the kinds of those
    /// that are gone.
    private func changes(
        in gap: [Int],
        gone: [TextKind],
        before end: Int,
        _ section: inout String?
    ) -> [TextChange] {
        var unpaired = gone.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        var paired: [TextKind: Int] = [:]
        var changes: [TextChange] = []
        for index in gap {
            enter(index, &section)
            var action = TextChange.Action.moved
            if origins[index] == nil {
                let kind = new[index].kind
                action = unpaired[kind, default: 0] > 0 ? .changed : .added
                if action == .changed {
                    unpaired[kind, default: 0] -= 1
                    paired[kind, default: 0] += 1
                }
            }
            changes.append(change(action, blocks[index], under: section))
        }
        let place = end < blocks.count ? blocks[end] : blocks.last
        for kind in gone {
            guard let place else { break }
            if paired[kind, default: 0] > 0 {
                paired[kind, default: 0] -= 1
                continue
            }
            changes.append(
                TextChange(
                    action: .removed,
                    kind: kind,
                    key: "",
                    excerpt: "",
                    location: place.location,
                    section: kind.isInBody ? section : nil
                )
            )
        }
        return changes
    }

    private func change(
        _ action: TextChange.Action,
        _ block: TextBlock,
        under section: String?
    ) -> TextChange {
        TextChange(
            action: action,
            kind: block.kind,
            key: block.key,
            excerpt: block.excerpt,
            location: block.location,
            section: block.kind == .heading ? nil : section
        )
    }

    private func enter(_ index: Int, _ section: inout String?) {
        if blocks[index].kind == .heading { section = blocks[index].excerpt }
    }
}

extension TextKind {
    fileprivate var isInBody: Bool {
        switch self {
        case .title, .shortTitle, .summary, .field, .heading: false
        case .paragraph, .listItem, .tableRow, .code, .quotation, .footnote: true
        }
    }
}

extension TextBlock {
    /// The beginning of its text, on one line, cut between words where it is long.
    fileprivate var excerpt: String {
        let limit = 60
        let line = text.map { $0 < 0x20 ? UInt8(ascii: " ") : $0 }
        let words = String(decoding: line, as: UTF8.self)
        guard words.count > limit else { return words }
        let beginning = words.prefix(limit)
        let end = beginning.lastIndex(of: " ") ?? beginning.endIndex
        return beginning[..<end] + "…"
    }
}
