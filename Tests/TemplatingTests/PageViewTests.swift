import SiteModel
import Testing

struct PageViewTests {
    private let site = SmallSite()

    @Test func `a page has its title, address and URL`() throws {
        let template = "{{page.id}} {{page.title}} {{page.address}} {{page.url}} {{page.type}}"
        let printed = try site.printed(template, of: "news")
        #expect(
            printed == """
                news Actualités /portal/fr/actualites/ \
                https://host.example/portal/fr/actualites/ page
                """
        )
    }

    @Test func `a title is set by the rules of its language`() throws {
        var site = site
        site.pages += [
            SmallSite.page("start", "fr", "L'ouverture le 1er juin"),
            SmallSite.page("start", "en", "It's open"),
        ]
        let template = "{{page.title}}|{{{page.title-markup}}}"
        #expect(
            try site.printed(template, of: "start")
                == "L’ouverture le 1er\u{A0}juin|L’ouverture le 1<sup>er</sup>\u{A0}juin"
        )
        #expect(try site.printed(template, of: "start", in: "en") == "It’s open|It’s open")
    }

    @Test func `what a page lacks is told by flags`() throws {
        let template = """
            {{^page.has-summary}}no summary{{/page.has-summary}} \
            {{^page.date}}no date{{/page.date}} {{^page.has-body}}no body{{/page.has-body}} \
            {{^page.has-children}}no children{{/page.has-children}} \
            {{^page.has-facts}}no facts{{/page.has-facts}} \
            {{^page.has-sources}}no sources{{/page.has-sources}} \
            {{^page.is-home}}not home{{/page.is-home}}
            """
        #expect(
            try site.printed(template, of: "news")
                == "no summary no date no body no children no facts no sources not home"
        )
    }

    @Test func `a date keeps its precision`() throws {
        var site = site
        site.pages.append(SmallSite.page("news/a", "fr", "A", date: "2021-06"))
        let template = "{{#page.date}}<time datetime=\"{{iso}}\">{{words}}</time>{{/page.date}}"
        #expect(
            try site.printed(template, of: "news/a")
                == "<time datetime=\"2021-06\">juin 2021</time>"
        )
    }

    @Test func `topics have the words of site yml`() throws {
        var site = site
        site.topics = [
            SiteConfiguration.Topic(name: "hpc", label: both("l'intensif", "high performance"))
        ]
        site.pages.append(SmallSite.page("a", "fr", "A", topics: ["hpc"]))
        #expect(
            try site.printed("{{#page.topics}}{{name}}: {{label}}{{/page.topics}}", of: "a")
                == "hpc: l’intensif"
        )
    }

    @Test func `the text is printed as it was rendered`() throws {
        let body = RenderedText(html: Array("<p>Un &amp; deux</p>".utf8))
        #expect(
            try site.printed("{{{page.body}}}", of: "news", body: body) == "<p>Un &amp; deux</p>"
        )
    }

    @Test func `breadcrumbs go from the home page to the parent`() throws {
        var site = site
        site.pages.append(SmallSite.page("news/a", "fr", "A"))
        let template = "{{#page.breadcrumbs}}{{title}}={{address}};{{/page.breadcrumbs}}"
        #expect(
            try site.printed(template, of: "news/a")
                == "Accueil=/portal/fr/;Actualités=/portal/fr/actualites/;"
        )
        #expect(try site.printed(template, of: "") == "")
    }

    @Test func `children are listed from the newest`() throws {
        var site = site
        site.pages += [
            SmallSite.page("news/a", "fr", "A", date: "2020"),
            SmallSite.page("news/b", "fr", "B", summary: "L'été", date: "2021"),
        ]
        let template =
            "{{#page.children}}{{title}}{{#has-summary}} ({{summary}}){{/has-summary}} {{/page.children}}"
        #expect(try site.printed(template, of: "news") == "B (L’été) A ")
    }
}
