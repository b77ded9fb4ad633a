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
        return place.document(title, ofPageIn: edition) { site, id in
            guard let state = site.source.status.pages.first(where: { $0.id == id }) else {
                return nil
            }
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
            return "\(form(id, languages, left, right))\n\(sides.markup)"
        }
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
