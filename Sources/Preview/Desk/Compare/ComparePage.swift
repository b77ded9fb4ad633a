internal import Diagnostics
internal import SiteBuilding
internal import SiteModel

/// `/-/compare?page=faq&left=fr&right=en`: a page in two languages side by side, aligned by heading; where
/// one is the source text of the other, the passages that changed since are marked in both.
struct ComparePage {
    private let edition: Edition
    private let place: DeskPlace
    private var scope: DeskScope { place.scope }

    init(_ edition: Edition, _ place: DeskPlace) {
        self.edition = edition
        self.place = place
    }

    var document: Markup {
        let title = scope.say(fr: "Côte à côte", en: "Side by side")
        guard let site = edition.site, let id = place.page(of: edition),
            let state = site.source.status.pages.first(where: { $0.id == id })
        else { return place.unknownPage(title) }
        let languages = site.site.configuration.languages
        let left = language("left", among: languages, otherwise: 0)
        let right = language("right", among: languages, otherwise: languages.count > 1 ? 1 : 0)
        let sides = SideBySide(
            site.site.page(id, in: left.language).flatMap { $0.isFallback ? nil : $0 },
            site.site.page(id, in: right.language).flatMap { $0.isFallback ? nil : $0 },
            left,
            right,
            state,
            of: site,
            in: scope
        )
        let titles = PageTitles(site.source.status, in: scope)
        return place.document(
            "\(title) – \(titles.plainTitle(of: id))",
            """
            \(form(id, languages, left, right))
            \(place.ways(to: id, but: "compare"))
            \(sides.markup)
            """
        )
    }
}

private extension ComparePage {
    func language(
        _ name: String,
        among languages: [SiteConfiguration.SiteLanguage],
        otherwise index: Int
    ) -> SiteConfiguration.SiteLanguage {
        languages.first { $0.language.code == place.query[name] } ?? languages[index]
    }

    /// A choice of two languages, where there is one.
    func form(
        _ id: PageID,
        _ languages: [SiteConfiguration.SiteLanguage],
        _ left: SiteConfiguration.SiteLanguage,
        _ right: SiteConfiguration.SiteLanguage
    ) -> Markup {
        if languages.count < 3 { return .none }
        func choice(_ name: String, _ label: String, _ chosen: Language) -> Markup {
            let options = languages.map { language -> Markup in
                let selected: Markup = language.language == chosen ? " selected" : .none
                return """
                    <option value="\(language.language.code)" lang="\(language.language.code)"\(selected)>\
                    \(language.name)</option>
                    """
            }
            return """
                <p><label for="\(name)">\(label)</label>
                <select id="\(name)" name="\(name)">\(options)</select></p>
                """
        }
        return """
            <form class="choice" action="/-/compare">
            <input type="hidden" name="page" value="\(id.shown)">
            <input type="hidden" name="desk" value="\(scope.language.rawValue)">
            \(choice("left", scope.say(fr: "À gauche", en: "Left"), left.language))
            \(choice("right", scope.say(fr: "À droite", en: "Right"), right.language))
            <p><button>\(scope.say(fr: "Montrer", en: "Show"))</button></p>
            </form>
            """
    }
}

extension DeskPlace {
    /// What is shown where the address names no page.
    func unknownPage(_ title: String) -> Markup {
        document(
            title,
            """
            \(nothing(fr: "Aucune page de ce nom.", en: "There is no page of this name."))
            <p><a href="\(scope.address("pages"))">\(scope.say(
                fr: "Toutes les pages",
                en: "All pages"
            ))</a></p>
            """
        )
    }

    /// The other ways to look at a page.
    func ways(to id: PageID, but path: String) -> Markup {
        let ways = [
            ("compare", scope.say(fr: "Côte à côte", en: "Side by side")),
            ("share", scope.say(fr: "Partage", en: "Sharing")),
            ("widths", scope.say(fr: "Largeurs", en: "Widths")),
        ]
        let items = ways.filter { $0.0 != path }.map { path, words -> Markup in
            "<li><a href=\"\(scope.address(path, ["page": id.shown]))\">\(words)</a></li>"
        }
        let label = scope.say(fr: "La même page", en: "The same page")
        return "<nav aria-label=\"\(label)\"><ul class=\"ways\">\(items)</ul></nav>"
    }
}
