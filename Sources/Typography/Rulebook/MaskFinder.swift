/// Finds what no rule may touch. Each byte is read a bounded number of times.
struct MaskFinder: Sendable {
    private let table: ByteTable<Mask>

    init(_ masks: [Mask]) { table = ByteTable(masks, by: \.triggers) }

    /// The masked parts in order.
    ///
    /// - Parameter places: Where a trigger may stand, in ascending order.
    func masks(in run: Run, at places: [Int]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var token = 0..<0
        var end = 0
        for place in places where place >= end {
            let masks = table.indices(at: run.bytes[place])
            guard !masks.isEmpty else { continue }
            if place >= token.upperBound { token = run.token(around: place, after: end) }
            // What is masked already is no part of the token any more.
            let rest = max(token.lowerBound, end)..<max(token.upperBound, end)
            for mask in masks {
                guard let range = table[mask].find(run, place, rest) else { continue }
                found.append(range)
                end = range.upperBound
                break
            }
        }
        return found
    }
}

extension Run {
    /// The text that holds a place and that nothing divides which ends a token.
    ///
    /// - Parameter start: Where the token begins at the earliest.
    fileprivate func token(around place: Int, after start: Int) -> Range<Int> {
        var lower = place
        while lower > start {
            let glyph = glyph(before: lower)
            if glyph.endsToken { break }
            lower -= glyph.width
        }
        var upper = place
        while true {
            let glyph = glyph(at: upper)
            if glyph.endsToken { break }
            upper += glyph.width
        }
        return max(lower, start)..<max(upper, place + 1)
    }

    /// A token without the punctuation that follows it in a sentence, 64 signs at most: a rule may
    /// ask at each slash of a path.
    func trimmed(_ token: Range<Int>, from start: Int) -> Range<Int> {
        var end = token.upperBound
        for _ in 0..<64 where end > start + 1 {
            let glyph = glyph(before: end)
            guard glyph.endsSentence || glyph.isOpening else { break }
            end -= glyph.width
        }
        return start..<max(end, start + 1)
    }
}
