import SiteModel
import Templating
import Testing

struct OpenGraphViewTests {
    private static let template = """
        {{#page.open-graph}}{{type}} {{#locale}}{{locale}}{{/locale}}\
        {{#other-locales}} other {{name}}{{/other-locales}} \
        {{#published}}published {{published}}{{/published}} \
        {{#modified}}modified {{modified}}{{/modified}} {{card}}{{/page.open-graph}}
        """

    private func site(date: String) -> SmallSite {
        var site = SmallSite()
        let type = ContentType(
            name: "item",
            label: both("a", "b"),
            section: nil,
            schemaType: "NewsArticle",
            fields: []
        )
        site.types = [type]
        site.languages = [("fr", "fr-FR"), ("en", "en-Latn-gb")].map { code, locale in
            SiteConfiguration.SiteLanguage(
                language: Language(code),
                name: code,
                direction: .leftToRight,
                locale: Language(locale)
            )
        }
        for language in ["fr", "en"] {
            site.pages.append(
                SmallSite.page("news/a", language, "A", type: type, date: date)
            )
        }
        site.templates["item.mustache"] = Self.template
        return site
    }

    @Test func `a piece of news is an article with its day, in the languages of countries`() throws
    {
        #expect(
            try site(date: "2021-06-25").printed(Self.template, of: "news/a")
                == "article fr_FR other en_GB published 2021-06-25  summary"
        )
    }

    @Test func `a month is no day`() throws {
        #expect(
            try site(date: "2021-06").printed(Self.template, of: "news/a")
                == "article fr_FR other en_GB   summary"
        )
    }

    @Test func `another page is no article, and no country is guessed`() throws {
        #expect(try SmallSite().printed(Self.template, of: "news") == "website    summary")
    }

    @Test func `structured data stands as it is`() throws {
        var site = SmallSite()
        site.templates["page.mustache"] = "<script>{{{page.structured-data}}}</script>"
        let (templates, diagnostics) = try site.made()
        #expect(diagnostics == [])
        let page = try #require(try site.site().page(PageID("news"), in: Language("fr")))
        let document = templates.document(
            for: page,
            body: RenderedText(),
            structuredData: { Array("{\"a\":\"é\"}".utf8) }
        ) { _ in [] }
        #expect(String(decoding: document.html, as: UTF8.self) == "<script>{\"a\":\"é\"}</script>")
    }
}
