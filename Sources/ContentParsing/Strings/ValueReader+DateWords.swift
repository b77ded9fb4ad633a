import Diagnostics
import SiteModel

extension ValueReader {
    /// The gaps that each pattern may have.
    private static let gaps = [
        "year": ["year"],
        "month": ["month", "year"],
        "day": ["day", "month", "year"],
        "minute": ["date", "hour", "minute", "offset"],
    ]

    /// How each language says dates: `months`, and a pattern for each precision.
    mutating func dateWords(
        _ entry: YAMLEntry,
        languages: [Language]
    ) -> [Language: DateWords] {
        let keys = ["months", "year", "month", "day", "first-day", "minute"]
        var months: [Language: [String]] = [:]
        var firstDays: [Language: String] = [:]
        var patterns: [String: [Language: WordPattern]] = [:]
        for part in parts(entry.value, of: entry.key, required: keys) {
            guard keys.contains(part.key) else { continue }
            let written = perLanguage(part.value, of: part.key, languages: languages) ?? []
            for (language, node) in written {
                switch part.key {
                case "months": months[language] = monthNames(node, of: language.code)
                case "first-day": firstDays[language] = text(node, of: language.code)?.value
                default:
                    let gaps = Self.gaps[part.key] ?? []
                    patterns[part.key, default: [:]][language] = pattern(
                        node,
                        of: language.code,
                        gaps: gaps
                    )
                }
            }
        }
        return languages.reduce(into: [:]) { words, language in
            guard let months = months[language], let firstDay = firstDays[language],
                let year = patterns["year"]?[language], let month = patterns["month"]?[language],
                let day = patterns["day"]?[language], let minute = patterns["minute"]?[language]
            else { return }
            words[language] = DateWords(
                months: months,
                year: year,
                month: month,
                day: day,
                firstDay: firstDay,
                minute: minute
            )
        }
    }

    /// A phrase whose gaps are among those that something fills.
    mutating func pattern(_ node: YAMLNode, of key: String, gaps: [String]) -> WordPattern? {
        guard let text = text(node, of: key) else { return nil }
        let pattern = WordPattern(text.value)
        for gap in pattern.gaps where !gaps.contains(gap) {
            report(.unknownGap(gap, known: gaps, at: text.location))
            return nil
        }
        return pattern
    }

    private mutating func monthNames(_ node: YAMLNode, of key: String) -> [String]? {
        guard let items = items(node, of: key) else { return nil }
        let names = items.compactMap { text($0, of: key)?.value }
        if items.count == 12 { return names.count == 12 ? names : nil }
        report(.notTwelveMonths(items.count, at: node.location))
        return nil
    }
}

extension Diagnostic {
    fileprivate static func notTwelveMonths(
        _ count: Int,
        at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P290",
            Phrase(
                fr: "« months » attend les douze mois, de janvier à décembre, et non \(count)",
                en: "“months” takes the twelve months, from January to December, not \(count)"
            ),
            at: location
        )
    }

    fileprivate static func unknownGap(
        _ gap: String,
        known: [String],
        at location: SourceLocation
    ) -> Diagnostic {
        let names = known.map { "{\($0)}" }.joined(separator: ", ")
        return Diagnostic(
            .error,
            "P291",
            Phrase(
                fr: "rien ne remplace {\(gap.shown)} ici, seulement \(names)",
                en: "nothing replaces {\(gap.shown)} here, only \(names)"
            ),
            at: location
        )
    }
}
