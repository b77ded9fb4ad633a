import Diagnostics
import SiteModel
import Testing

/// A site of two languages at a path, with a page for wrong addresses.
struct SmallSite {
    var baseURL = "https://host.example/p/"
    var delivery = DeliverySettings()
    var aliases: [String] = []

    func site() throws -> Site {
        let languages = [("fr", "Français"), ("en", "English")].map {
            SiteConfiguration.SiteLanguage(
                language: Language($0.0),
                name: $0.1,
                direction: .leftToRight
            )
        }
        func text(_ french: String, _ english: String) -> LocalizedText {
            LocalizedText([Language("fr"): french, Language("en"): english])
        }
        let location = SourceLocation(file: "Content/site.yml", line: 1, column: 1)
        let configuration = SiteConfiguration(
            baseURL: try #require(BaseURL(baseURL)),
            languages: languages,
            name: text("Portail", "Portal"),
            description: text("Un « site »", "A \"site\""),
            publisher: text("Nous", "Nous"),
            notice: text("", ""),
            topics: [],
            menus: [],
            notFoundPage: Located(PageID("not-found"), at: location),
            allowsRawHTML: false,
            delivery: delivery
        )
        let pages = [
            page("", "fr", "fr/"), page("", "en", "en/"),
            page("faq", "fr", "fr/faq/"), page("faq", "en", "en/faq/"),
            page("not-found", "fr", "fr/404.html"), page("not-found", "en", "en/404.html"),
        ]
        return Site(
            configuration: configuration,
            types: [],
            sources: [],
            pages: pages,
            redirects: aliases.map { Redirect(Located($0, at: location), to: pages[2]) }
        )
    }

    private func page(_ id: String, _ language: String, _ route: String) -> Page {
        Page(
            id: PageID(id),
            language: Language(language),
            type: .page,
            file: "Content/\(language).md",
            route: Route(route),
            title: "Questions & réponses",
            summary: nil,
            date: nil,
            updated: nil,
            topics: [],
            sources: [],
            template: nil,
            order: [],
            fields: [],
            body: PageSource.Body(bytes: [], firstLine: 1)
        )
    }
}
