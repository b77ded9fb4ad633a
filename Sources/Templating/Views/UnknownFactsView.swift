internal import SiteModel

/// Facts to be announced that were last looked for on one day.
enum UnknownFactsView {
    static let view = View<UnknownFacts>(
        "unknown facts",
        [
            "checked": .record(DateView.view, \.checked),
            "facts": .listMade(of: FactView.view, \.facts),
        ]
    )
}

struct UnknownFacts {
    let checked: WordedDate
    let facts: MadeList<StatedFact>

    /// The latest day first; the facts of a day in the order given. Facts that are known are left out.
    static func byDay(
        _ facts: some Sequence<(fact: StatedFact, made: Made<StatedFact>)>,
        wording: Wording
    ) -> [UnknownFacts] {
        var days: [(day: PartialDate, facts: [Made<StatedFact>])] = []
        for (fact, made) in facts {
            guard let checked = fact.checked else { continue }
            if let known = days.firstIndex(where: { $0.day == checked }) {
                days[known].facts.append(made)
            } else {
                days.append((checked, [made]))
            }
        }
        return days.sorted { $1.day < $0.day }.map { day, facts in
            UnknownFacts(
                checked: WordedDate(date: day, wording: wording),
                facts: MadeList(facts)
            )
        }
    }
}
