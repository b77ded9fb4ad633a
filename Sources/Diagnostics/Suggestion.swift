extension Phrase {
    /// “did you mean”, when exactly one likely name is near; `nil` otherwise.
    ///
    /// Near is an edit distance (insertions, deletions, replacements, swaps of neighbours) of at most
    /// a third of the longer name, and at least 1.
    package static func didYouMean(
        _ written: String,
        among names: some Sequence<String>
    ) -> Phrase? {
        guard let near = nearest(to: written, among: names) else { return nil }
        return Phrase(
            fr: "vouliez-vous dire « \(near) » ?",
            en: "did you mean “\(near)”?"
        )
    }

    /// The nearest of the names; among equals the first in alphabetical order. `nil` when none is near.
    package static func nearest(
        to written: String,
        among names: some Sequence<String>
    ) -> String? {
        let wanted = Array(written.lowercased().unicodeScalars)
        var best: (distance: Int, name: String)?
        for name in names where name != written {
            let candidate = Array(name.lowercased().unicodeScalars)
            let limit = max(1, max(wanted.count, candidate.count) / 3)
            guard abs(wanted.count - candidate.count) <= limit else { continue }
            let distance = editDistance(wanted, candidate)
            guard distance <= limit else { continue }
            if let known = best, (known.distance, known.name) <= (distance, name) { continue }
            best = (distance, name)
        }
        return best?.name
    }

    /// The optimal string alignment distance, in three rows of memory.
    private static func editDistance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...other.count)
        for row in 0..<one.count {
            var current = [row + 1]
            current.reserveCapacity(other.count + 1)
            for column in 0..<other.count {
                let replaced = last[column] + (one[row] == other[column] ? 0 : 1)
                var least = min(replaced, last[column + 1] + 1, current[column] + 1)
                let isSwap =
                    row > 0 && column > 0 && one[row] == other[column - 1]
                    && one[row - 1] == other[column]
                if isSwap { least = min(least, beforeLast[column - 1] + 1) }
                current.append(least)
            }
            (beforeLast, last) = (last, current)
        }
        return last[other.count]
    }
}
