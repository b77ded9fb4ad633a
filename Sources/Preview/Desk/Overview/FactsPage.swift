internal import Diagnostics
internal import SiteBuilding
internal import SiteModel

/// `/-/facts`: what was not known when it was last looked for, the longest unchecked first.
struct FactsPage {
    private let edition: Edition
    private let place: DeskPlace
    private var scope: DeskScope { place.scope }

    init(_ edition: Edition, _ place: DeskPlace) {
        self.edition = edition
        self.place = place
    }

    var document: Markup {
        let title = scope.say(fr: "Faits à annoncer", en: "Facts to be announced")
        guard let site = edition.site, !site.source.status.openFacts.isEmpty else {
            return place.document(
                title,
                place.nothing(
                    fr: "Tous les faits sont connus.",
                    en: "All facts are known."
                )
            )
        }
        let status = site.source.status
        let titles = PageTitles(status, in: scope)
        let types = site.site.types
        let rows = status.openFacts.map { fact -> Markup in
            let type = ContentType.of(fact.page, among: types)
            return """
                <tr><th scope="row">\(label(of: fact.field, in: type))</th>
                <td>\(titles.name(of: fact.page))</td>
                <td>\(scope.time(fact.lastChecked))</td>
                <td>\(scope.days(from: fact.lastChecked, to: status.asOf))</td></tr>

                """
        }
        return place.document(
            title,
            lead: scope.say(
                fr: "Ceux que personne n’a cherchés depuis le plus longtemps viennent d’abord.",
                en: "Those that nobody has looked for in the longest time come first."
            ),
            place.table(
                title,
                [
                    place.column(fr: "Fait", en: "Fact"), place.column(fr: "Page", en: "Page"),
                    place.column(fr: "Vérifié le", en: "Checked on"),
                    place.column(fr: "Depuis", en: "Since"),
                ],
                rows
            )
        )
    }

    /// The name that readers see, in the desk's language where the site has it, and the key.
    private func label(of field: String, in type: ContentType) -> Markup {
        let outer = String(field.prefix { $0 != "." })
        let label = type.fields.first { $0.name == outer }?.label
        let language = label.flatMap { label in
            label.languages.first { $0.code == scope.language.rawValue } ?? label.languages.first
        }
        guard let label, let language, let words = label[language] else {
            return "<code>\(field)</code>"
        }
        return """
            <span lang="\(language.code)">\(scope.set(words, in: language))</span> \
            <code class="id">\(field)</code>
            """
    }
}
