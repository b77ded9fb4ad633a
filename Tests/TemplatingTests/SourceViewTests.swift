import SiteModel
import Testing

struct SourceViewTests {
    private var site: SmallSite {
        var site = SmallSite()
        site.sources = [
            SmallSite.source(
                "telquel",
                publisher: "TelQuel (avec l'AFP)",
                title: "L'annonce",
                date: "2021-06-25",
                address: "https://telquel.ma/a"
            ),
            SmallSite.source("blog", publisher: "The team's blog", language: "en"),
        ]
        site.pages += [
            SmallSite.page("a", "fr", "A", sources: ["blog", "telquel"]),
            SmallSite.page("b", "fr", "B", sources: ["telquel"]),
        ]
        return site
    }

    @Test func `a page lists the sources that it cites in its order`() throws {
        let template = "{{#page.sources}}{{id}} {{/page.sources}}"
        #expect(try site.printed(template, of: "a") == "blog telquel ")
    }

    @Test func `the bibliography lists all sources with the pages that cite them`() throws {
        let template = """
            {{#bibliography}}{{id}} {{anchor}}: {{description}} \
            {{#citing}}{{title}} {{/citing}};{{/bibliography}}
            """
        #expect(
            try site.printed(template, of: "")
                == "telquel source_telquel: L’article A B ;blog source_blog: L’article A ;"
        )
    }

    @Test func `a source has what is known of it`() throws {
        let template = """
            {{#page.sources}}{{publisher}}|{{#has-title}}{{title}}{{/has-title}}|\
            {{#has-address}}{{address}}{{/has-address}}|{{#date}}{{words}}{{/date}}|\
            {{language}} {{language-name}}{{#is-foreign}}, foreign{{/is-foreign}};{{/page.sources}}
            """
        #expect(
            try site.printed(template, of: "b")
                == """
                TelQuel (avec l’AFP)|L’annonce|https://telquel.ma/a|25\u{A0}juin 2021|fr français;
                """
        )
        #expect(
            try site.printed(template, of: "a").hasPrefix("The team’s blog||||en anglais, foreign;")
        )
    }

    @Test func `what a source says of itself is set by the rules of its own language`() throws {
        var site = site
        site.sources.append(
            SmallSite.source("essay", publisher: "P", title: "Why: \"it\"", language: "en")
        )
        site.pages.append(SmallSite.page("c", "fr", "C", sources: ["essay"]))
        #expect(
            try site.printed("{{#page.sources}}{{title}}{{/page.sources}}", of: "c")
                == "Why: “it”"
        )
    }

    @Test func `the page being read is marked among those that cite a source`() throws {
        let template = """
            {{#page.sources}}{{#citing}}{{^is-current}}{{title}} {{/is-current}}{{/citing}};\
            {{/page.sources}}
            """
        #expect(try site.printed(template, of: "a") == ";B ;")
        #expect(try site.printed(template, of: "b") == "A ;")
    }
}
