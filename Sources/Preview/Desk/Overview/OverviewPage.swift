internal import Diagnostics
internal import SiteBuilding
internal import SiteModel

/// `/-/`: what there is to do, and what happens by itself.
struct OverviewPage {
    private let edition: Edition
    private let place: DeskPlace
    private var scope: DeskScope { place.scope }

    init(_ edition: Edition, _ place: DeskPlace) {
        self.edition = edition
        self.place = place
    }

    var document: Markup {
        let title = scope.say(fr: "Vue d’ensemble", en: "Overview")
        guard let status = edition.site?.source.status else {
            return place.document(title, messages)
        }
        let titles = PageTitles(status, in: scope)
        return place.document(
            title,
            """
            <ul class="figures">
            \(figure(count.errors, scope.say(fr: "erreurs", en: "errors"), "messages", isDue: true))
            \(figure(count.warnings, scope.say(fr: "avertissements", en: "warnings"), "messages"))
            \(figure(status.pages.count, scope.say(fr: "pages", en: "pages"), "pages"))
            \(figure(work(status).count, scope.say(fr: "traductions à revoir", en: "translations to review"), "pages", ["state": "work"], isDue: true))
            \(figure(status.openFacts.count, scope.say(fr: "faits à annoncer", en: "facts to be announced"), "facts"))
            </ul>
            \(Calendar(status, titles, scope).markup)
            <section aria-labelledby="translations">
            <h2 id="translations">\(scope.say(fr: "Traductions à revoir", en: "Translations to review"))</h2>
            \(translations(status, titles))
            </section>
            """
        )
    }
}

private extension OverviewPage {
    var count: (errors: Int, warnings: Int) {
        let errors = edition.diagnostics.count { $0.severity == .error }
        return (errors, edition.diagnostics.count - errors)
    }

    /// Where nothing of the site can be read, what is wrong is all there is to show.
    var messages: Markup {
        """
        <ol class="messages">
        \(edition.diagnostics.sorted().prefix(50).map(MessageMarkup(edition.tree, in: scope).item))
        </ol>
        """
    }

    func figure(
        _ number: Int,
        _ words: String,
        _ path: String,
        _ query: KeyValuePairs<String, String> = [:],
        isDue: Bool = false
    ) -> Markup {
        """
        <li class="\(isDue && number > 0 ? "due" : "calm")"><a href="\(scope.address(path, query))">\
        <strong>\(number)</strong> \(words)</a></li>

        """
    }

    /// The translations that somebody should look at.
    func work(_ status: SiteStatus) -> [(page: PageState, text: PageState.InLanguage)] {
        status.pages.flatMap { page in
            page.languages.filter { $0.translation.asksForWork(in: page) }.map { (page, $0) }
        }
    }

    func translations(_ status: SiteStatus, _ titles: PageTitles) -> Markup {
        let work = work(status)
        if work.isEmpty {
            return place.nothing(
                fr: "Toutes les traductions disent ce que dit leur texte source.",
                en: "All translations say what their source texts say."
            )
        }
        let names = Dictionary(
            status.languages.map { ($0.language, $0.name) },
            uniquingKeysWith: { first, _ in first }
        )
        let source = status.languages.first?.language.code ?? ""
        let rows = work.prefix(50).map { page, text -> Markup in
            let other = text.language.code
            let address = scope.address(
                "compare",
                ["page": page.id.shown, "left": source, "right": other]
            )
            return """
                <tr><th scope="row"><a href="\(address)">\(titles.name(of: page.id))</a></th>
                <td lang="\(other)">\(names[text.language] ?? other)</td>
                <td>\(scope.mark(text.translation))</td></tr>

                """
        }
        return place.table(
            scope.say(fr: "Tableau", en: "Table"),
            [
                place.column(fr: "Page", en: "Page"), place.column(fr: "Langue", en: "Language"),
                place.column(fr: "État", en: "State"),
            ],
            rows
        )
    }
}

extension TranslationState {
    /// Whether somebody has something to do. A page without a source text is one orphan, and not missing
    /// as well.
    func asksForWork(in page: PageState) -> Bool {
        switch self {
        case .source, .complete: false
        case .unreviewed, .stale, .unreadable, .orphan: true
        case .missing: page.languages.contains { $0.translation == .source }
        }
    }
}
