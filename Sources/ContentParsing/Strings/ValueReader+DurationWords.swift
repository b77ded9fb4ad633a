import Diagnostics
import SiteModel

extension ValueReader {
    private static let units = ["years", "months", "weeks", "days", "hours"]

    /// How each language says durations: for each unit a phrase for `one` and for `other` counts, and
    /// for a count (`2`) or a range of counts (`3-10`) where the language has a form of its own;
    /// `join` stands between two units, a space unless said.
    mutating func durationWords(
        _ entry: YAMLEntry,
        languages: [Language]
    ) -> [Language: DurationWords] {
        var units: [String: [Language: DurationWords.Unit]] = [:]
        var joins: [Language: String] = [:]
        for part in parts(entry.value, of: entry.key, required: Self.units, optional: ["join"]) {
            guard part.key == "join" || Self.units.contains(part.key) else { continue }
            let written = perLanguage(part.value, of: part.key, languages: languages) ?? []
            for (language, node) in written {
                if part.key == "join" {
                    joins[language] = literal(node, of: language.code)
                } else {
                    units[part.key, default: [:]][language] = unit(node, of: language.code)
                }
            }
        }
        return languages.reduce(into: [:]) { words, language in
            let own = Self.units.compactMap { units[$0]?[language] }
            guard own.count == Self.units.count else { return }
            words[language] = DurationWords(
                years: own[0],
                months: own[1],
                weeks: own[2],
                days: own[3],
                hours: own[4],
                join: joins[language] ?? " "
            )
        }
    }

    private mutating func unit(_ node: YAMLNode, of key: String) -> DurationWords.Unit? {
        let form = "{ one: \"{n} an\", other: \"{n} ans\" }"
        guard let entries = mapping(node, of: key, form: form) else { return nil }
        var forms: [DurationWords.Unit.Form] = []
        var other: WordPattern?
        for entry in entries {
            let counts = Self.counts(entry.key)
            guard counts != nil || entry.key == "other" else {
                report(.notACount(entry))
                continue
            }
            guard let phrase = pattern(entry.value, of: entry.key, gaps: ["n"]) else { continue }
            if let counts {
                forms.append(DurationWords.Unit.Form(counts, phrase))
            } else {
                other = phrase
            }
        }
        if !entries.contains(where: { $0.key == "other" }) {
            missingKey("other", at: node.location)
        }
        return other.map { DurationWords.Unit(forms: forms, other: $0) }
    }

    /// `one` is 1; `2` and `3-10` are what they say.
    private static func counts(_ key: String) -> ClosedRange<Int>? {
        if key == "one" { return 1...1 }
        let bounds = key.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = bounds.compactMap { bound in
            bound.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(bound) : nil
        }
        guard numbers.count == bounds.count, let first = numbers.first, let last = numbers.last,
            numbers.count <= 2, first <= last
        else { return nil }
        return first...last
    }
}

extension Diagnostic {
    fileprivate static func notACount(_ entry: YAMLEntry) -> Diagnostic {
        Diagnostic(
            .error,
            "P292",
            Phrase(
                fr:
                    "une forme se dit pour one, other, un nombre (2) ou plusieurs (3-10), et non « \(entry.key.shown) »",
                en:
                    "a form is for one, other, a number (2) or several (3-10), not “\(entry.key.shown)”"
            ),
            at: entry.keyLocation,
            suggestion: .didYouMean(entry.key, among: ["one", "other"])
        )
    }
}
