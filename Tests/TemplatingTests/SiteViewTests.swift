import Diagnostics
import SiteModel
import Testing

struct SiteViewTests {
    @Test func `every page knows its site in its language`() throws {
        let template = """
            {{site.name}}|{{site.description}}|{{site.publisher}}|{{site.notice}}|{{site.home}}|\
            {{site.url}}|{{#site.is-multilingual}}multilingual{{/site.is-multilingual}}|{{base}}
            """
        #expect(
            try SmallSite().printed(template, of: "news")
                == """
                Portail d’annonces|L’offre commune|L’équipe|Ce site n’est pas officiel|/portal/fr/|\
                https://host.example/portal/fr/|multilingual|/portal/
                """
        )
    }

    @Test func `every page knows its language`() throws {
        #expect(
            try SmallSite().printed(
                "{{language.code}} {{language.name}} {{language.direction}}",
                of: "news",
                in: "en"
            )
                == "en English ltr"
        )
    }

    @Test func `the strings are those of the language`() throws {
        #expect(try SmallSite().printed("{{strings.more}}", of: "") == "Lire l’article")
        #expect(try SmallSite().printed("{{strings.more}}", of: "", in: "en") == "Read more")
    }

    @Test func `style sheets and scripts say what browsers check`() throws {
        var site = SmallSite()
        site.assets = ["site.css": "/assets/site.0a.css", "x.png": "/assets/x.1b.png"]
        site.integrity = ["site.css": "sha384-a+b/c="]
        #expect(try site.printed("{{integrity.site-css}}", of: "") == "sha384-a+b/c=")
        site.templates["page.mustache"] = "{{integrity.x-png}}"
        #expect(try site.made().diagnostics.map(\.code) == ["P521"])
    }

    @Test func `an asset is asked for by its path`() throws {
        var site = SmallSite()
        site.assets = ["css/site.min.css": "/portal/assets/css/site.min.0a1b.css"]
        #expect(
            try site.printed("{{assets.css-site-min-css}}", of: "")
                == "/portal/assets/css/site.min.0a1b.css"
        )
    }
}
