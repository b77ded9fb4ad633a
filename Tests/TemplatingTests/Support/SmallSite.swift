import Diagnostics
import SiteModel
import Templating
import Testing

/// A site of a few pages, made by hand, that a test changes where it needs to.
struct SmallSite {
    var languages = [Self.language("fr", "Français"), Self.language("en", "English")]
    var baseURL = "https://host.example/portal/"
    var topics: [SiteConfiguration.Topic] = []
    var menus: [SiteConfiguration.Menu] = []
    var notFound: String?
    var topicsPage: String?
    var pageSize = SiteConfiguration.defaultPageSize
    var feeds: FeedSettings?
    var search: String?
    var types: [ContentType] = []
    var sources: [Source] = []
    var pages = [
        Self.page("", "fr", "Accueil"), Self.page("", "en", "Home"),
        Self.page("news", "fr", "Actualités", slug: "actualites"),
        Self.page("news", "en", "News"),
    ]
    var fallbacks: [Page] = []
    var strings = [(key: "more", text: both("Lire l'article", "Read more"))]
    var assets: [String: String] = [:]
    var integrity: [String: String] = [:]
    /// Texts by path relative to `Templates/`.
    var templates: [String: String] = ["page.mustache": "", "languages.mustache": ""]

    func site() throws -> Site {
        let order = languages.map(\.language)
        return Site(
            configuration: try configuration(),
            types: types.sorted { $0.name < $1.name },
            sources: sources,
            pages: pages.sorted { one, other in
                (one.id, order.firstIndex(of: one.language) ?? 0)
                    < (other.id, order.firstIndex(of: other.language) ?? 0)
            },
            fallbacks: fallbacks
        )
    }

    func made() throws -> (templates: SiteTemplates, diagnostics: [Diagnostic]) {
        let tree = SourceTree(
            templates.map { path, text in
                SourceFile(
                    path: "Templates/" + path,
                    origin: "/site/Templates/" + path,
                    content: .text(Array(text.utf8))
                )
            }
        )
        let (templates, diagnostics) = SiteTemplates.make(
            from: tree,
            site: try site(),
            strings: interfaceStrings,
            assets: assets,
            integrity: integrity
        )
        return (templates, diagnostics)
    }

    /// What `page.mustache` prints for a page, where nothing is wrong with it.
    ///
    /// Markdown of fields is rendered as `<p>…</p>`.
    func printed(
        _ template: String,
        of id: String,
        in language: String = "fr",
        number: Int = 1,
        body: RenderedText = RenderedText()
    ) throws -> String {
        var changed = self
        changed.templates["page.mustache"] = template
        let (templates, diagnostics) = try changed.made()
        #expect(diagnostics == [])
        let page = try #require(try site().page(PageID(id), in: Language(language)))
        let document = templates.document(for: page, ListPart(number: number), body: body) {
            markdown in
            Array("<p>\(markdown.value)</p>".utf8)
        }
        return String(decoding: document.html, as: UTF8.self)
    }
}
