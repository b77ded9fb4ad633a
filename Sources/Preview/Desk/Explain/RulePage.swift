internal import Diagnostics

/// `/-/explain/P301`: the rule behind a code, and why it is one.
struct RulePage {
    private let code: String
    private let place: DeskPlace
    private var scope: DeskScope { place.scope }

    init(_ code: String, _ place: DeskPlace) {
        self.code = code
        self.place = place
    }

    var document: Markup {
        guard let rule = Explanation.of(code) else { return unknown }
        return place.document(
            "\(rule.code) – \(scope.say(rule.title))",
            """
            <p class="lead">\(scope.say(rule.rule))</p>
            <h2>\(scope.say(fr: "Pourquoi", en: "Why"))</h2>
            <p>\(scope.say(rule.why))</p>
            <div class="examples">
            <section aria-labelledby="wrong">
            <h2 id="wrong">\(scope.say(fr: "Faux", en: "Wrong"))</h2>
            \(example(rule.wrong, labelledBy: "wrong"))
            </section>
            <section aria-labelledby="right">
            <h2 id="right">\(scope.say(fr: "Juste", en: "Right"))</h2>
            \(example(rule.right, labelledBy: "right"))
            </section>
            </div>
            <p><a href="\(scope.address("explain"))">\(scope.say(
                fr: "Toutes les règles",
                en: "All rules"
            ))</a></p>
            """
        )
    }

    private func example(_ text: Phrase, labelledBy label: String) -> Markup {
        """
        <pre class="example" role="group" aria-labelledby="\(label)" tabindex="0">\
        <code>\(scope.say(text))</code></pre>
        """
    }

    private var unknown: Markup {
        place.document(
            scope.say(
                fr: "Aucune règle n’a le code « \(code) »",
                en: "No rule has the code “\(code)”"
            ),
            """
            \(Explanation.didYouMean(code).map { "<p>\(scope.say($0))</p>" } ?? .none)
            <p><a href="\(scope.address("explain"))">\(scope.say(
                fr: "Toutes les règles",
                en: "All rules"
            ))</a></p>
            """
        )
    }
}
