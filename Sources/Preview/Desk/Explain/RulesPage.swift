internal import Diagnostics

/// `/-/explain`: the codes of all messages, chapter by chapter.
struct RulesPage {
    private let place: DeskPlace
    private var scope: DeskScope { place.scope }

    init(_ place: DeskPlace) { self.place = place }

    var document: Markup {
        let chapters = ExplanationChapter.all.enumerated().map { number, chapter -> Markup in
            let rules = chapter.explanations.map { rule -> Markup in
                """
                <li><a class="code" href="\(scope.address("explain/\(rule.code)"))">\(rule.code)</a> \
                \(scope.say(rule.title))</li>

                """
            }
            return """
                <section aria-labelledby="chapter-\(number)">
                <h2 id="chapter-\(number)">\(scope.say(chapter.title))</h2>
                <ul class="rules">
                \(rules)</ul>
                </section>

                """
        }
        return place.document(
            scope.say(fr: "Les règles", en: "The rules"),
            lead: scope.say(
                fr: "Ce que demande chaque message, et pourquoi.",
                en: "What each message asks for, and why."
            ),
            "\(chapters)"
        )
    }
}
