/// How a language says durations: « 2 ans », “18 months”.
package struct DurationWords: Sendable, Hashable {
    /// The phrases for one unit; each fills `{n}`, the count in digits.
    package struct Unit: Sendable, Hashable {
        /// A phrase for certain counts: 1, or 3 to 10 where a language has such a form.
        package struct Form: Sendable, Hashable {
            package let counts: ClosedRange<Int>
            package let phrase: WordPattern

            package init(_ counts: ClosedRange<Int>, _ phrase: WordPattern) {
                self.counts = counts
                self.phrase = phrase
            }
        }

        /// The first that holds a count says it.
        package let forms: [Form]
        /// For every other count.
        package let other: WordPattern

        package init(forms: [Form], other: WordPattern) {
            self.forms = forms
            self.other = other
        }

        /// A count of the unit in words.
        package func words(for count: Int) -> String {
            let phrase = forms.first { $0.counts.contains(count) }?.phrase ?? other
            return phrase.filled { $0 == "n" ? String(count) : nil }
        }
    }

    package let years: Unit
    package let months: Unit
    package let weeks: Unit
    package let days: Unit
    package let hours: Unit
    /// What stands between two units: « et » with its spaces.
    package let join: String

    package init(
        years: Unit,
        months: Unit,
        weeks: Unit,
        days: Unit,
        hours: Unit,
        join: String
    ) {
        self.years = years
        self.months = months
        self.weeks = weeks
        self.days = days
        self.hours = hours
        self.join = join
    }

    /// The units that the duration has, from the longest.
    package func words(for duration: FieldValue.Duration) -> String {
        let counts = [
            (years, duration.years), (months, duration.months), (weeks, duration.weeks),
            (days, duration.days), (hours, duration.hours),
        ]
        return counts.lazy
            .filter { $0.1 != 0 }
            .map { $0.0.words(for: $0.1) }
            .joined(separator: join)
    }
}
