import SiteModel
import Testing

struct SectionsViewTests {
    private var site: SmallSite {
        var site = SmallSite()
        site.pages += [
            SmallSite.page("news/a", "fr", "A"), SmallSite.page("news/b", "fr", "B"),
            SmallSite.page("press", "en", "Press"),
        ]
        return site
    }

    @Test func `a section lists its pages on every page`() throws {
        let template = """
            {{#sections.news}}{{title}}: {{#children}}{{title}} {{/children}}{{/sections.news}}
            """
        #expect(try site.printed(template, of: "") == "Actualités: A B ")
        #expect(try site.printed(template, of: "news/a") == "Actualités: A B ")
    }

    @Test func `a section that the language lacks is absent`() throws {
        let template = "{{#sections.press}}{{title}}{{/sections.press}}"
        #expect(try site.printed(template, of: "") == "")
        #expect(try site.printed(template, of: "", in: "en") == "Press")
    }

    @Test func `the page being read is marked where the template asks for it`() throws {
        let template = """
            {{#sections.news}}{{#is-current}}here {{/is-current}}\
            {{#children}}{{title}}{{#is-current}} here{{/is-current}};{{/children}}{{/sections.news}}
            """
        #expect(try site.printed(template, of: "news/b") == "A;B here;")
        #expect(try site.printed(template, of: "news") == "here A;B;")
        #expect(try site.printed(template, of: "") == "A;B;")
    }
}
