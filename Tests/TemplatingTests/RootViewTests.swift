import SiteModel
import Templating
import Testing

struct RootViewTests {
    private var site: SmallSite {
        var site = SmallSite()
        site.notFound = "not-found"
        site.pages += [
            SmallSite.page("not-found", "fr", "Page introuvable : l'adresse"),
            SmallSite.page("not-found", "en", "Not found"),
        ]
        site.languages.append(SmallSite.language("ar", "العربية", .rightToLeft))
        return site
    }

    @Test func `the root page offers the languages that have a home page`() throws {
        var site = site
        site.templates["languages.mustache"] = """
            {{base}} {{url}} {{default-url}}{{#languages}}
            {{code}} {{name}} {{direction}} {{address}} {{url}} {{title}}|{{description}}|{{notice}}|\
            {{strings.more}}{{#is-not-found}}not found{{/is-not-found}}{{/languages}}
            """
        let (templates, diagnostics) = try site.made()
        #expect(diagnostics == [])
        #expect(
            String(decoding: templates.languageChoice().html, as: UTF8.self) == """
                /portal/ https://host.example/portal/ https://host.example/portal/
                fr Français ltr /portal/fr/ https://host.example/portal/fr/ Portail d’annonces|\
                L’offre commune|Ce site n’est pas officiel|Lire l’article
                en English ltr /portal/en/ https://host.example/portal/en/ Announcements portal|\
                What both offer|This site isn’t official|Read more
                """
        )
    }

    @Test func `the page for a wrong address speaks every language`() throws {
        var site = site
        site.templates["languages.mustache"] = """
            {{#is-not-found}}{{#languages}}{{not-found-title}}: {{{not-found-body}}};\
            {{/languages}}{{/is-not-found}}
            """
        let (templates, diagnostics) = try site.made()
        #expect(diagnostics == [])
        let bodies = [Language("fr"): RenderedText(html: Array("<p>Rien</p>".utf8))]
        #expect(
            String(decoding: templates.notFound(bodies: bodies).html, as: UTF8.self)
                == "Page introuvable\u{A0}: l’adresse: <p>Rien</p>;Not found: ;"
        )
        #expect(templates.languageChoice().html == [])
    }
}
