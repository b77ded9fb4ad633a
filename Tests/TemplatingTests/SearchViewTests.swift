import SiteModel
import Testing

struct SearchViewTests {
    @Test func `a language with a search page knows it and its index`() throws {
        var site = SmallSite()
        site.search = "find"
        site.pages.append(SmallSite.page("find", "fr", "Recherche", slug: "recherche"))
        let template = "{{#site.search}}{{address}} {{index}}{{/site.search}}"
        #expect(
            try site.printed(template, of: "news")
                == "/portal/fr/recherche/ /portal/search/fr/index.json"
        )
        #expect(try site.printed(template, of: "news", in: "en") == "")
    }

    @Test func `a language that only shows the search page of another has no search`() throws {
        var site = SmallSite()
        site.search = "find"
        site.pages.append(SmallSite.page("find", "fr", "Recherche"))
        site.fallbacks = [SmallSite.page("find", "en", "Recherche", text: "fr")]
        let template = "{{#site.search}}{{address}}{{/site.search}}"
        #expect(try site.printed(template, of: "news", in: "en") == "")
    }
}
