import SiteModel
import Testing

/// A page that lacks its language, and shows the text of another.
struct FallbackViewTests {
    /// The page `faq` is written in French alone.
    private var site: SmallSite {
        var site = SmallSite()
        site.pages.append(
            SmallSite.page(
                "faq",
                "fr",
                "L'essentiel !",
                date: "2021-06",
                fields: ["kind": .text("a")]
            )
        )
        site.fallbacks = [
            SmallSite.page("faq", "en", "L'essentiel !", text: "fr", date: "2021-06")
        ]
        site.menus = [SmallSite.menu("main", ["faq", "news"])]
        return site
    }

    private static let mark = "{{#text-language}} {{code}} {{name}} {{direction}}{{/text-language}}"

    @Test func `it knows the language of its text and the page that the text is from`() throws {
        let template = """
            {{language.code}} {{page.language.code}} {{#page.is-fallback}}yes{{/page.is-fallback}} \
            {{#page.text-language}}{{code}} {{name}} {{direction}}{{/page.text-language}} \
            {{page.url}} {{page.canonical-url}} {{page.original-address}}
            """
        #expect(
            try site.printed(template, of: "faq", in: "en") == """
                en en yes fr French ltr https://host.example/portal/en/faq/ \
                https://host.example/portal/fr/faq/ /portal/fr/faq/
                """
        )
        #expect(
            try site.printed(template, of: "faq", in: "fr") == """
                fr fr   https://host.example/portal/fr/faq/ \
                https://host.example/portal/fr/faq/ /portal/fr/faq/
                """
        )
    }

    @Test func `its words are set in their own language`() throws {
        let template = "{{page.title}} {{#page.date}}{{words}}{{/page.date}}"
        #expect(
            try site.printed(template, of: "faq", in: "en") == "L’essentiel\u{202F}! juin 2021"
        )
    }

    @Test func `the words of the interface can be those of the reader or of the text`() throws {
        let template =
            "{{strings.more}} {{#page.edition}}{{strings.more}} {{language.code}}{{/page.edition}}"
        #expect(try site.printed(template, of: "faq", in: "en") == "Read more Lire l’article fr")
        #expect(try site.printed(template, of: "news", in: "en") == "Read more Read more en")
    }

    @Test func `it is no translation, neither its own nor of the page that exists`() throws {
        let template = "{{#page.translations}}{{code}};{{/page.translations}}"
        #expect(try site.printed(template, of: "faq", in: "en") == "")
        #expect(try site.printed(template, of: "faq", in: "fr") == "fr;")
    }

    @Test func `lists and menus lead to it and mark its language`() throws {
        let template = """
            {{#page.children}}{{address}}\(Self.mark);{{/page.children}} \
            {{#menus.main}}{{address}}\(Self.mark);{{/menus.main}}
            """
        #expect(
            try site.printed(template, of: "", in: "en") == """
                /portal/en/faq/ fr French ltr;/portal/en/news/; \
                /portal/en/faq/ fr French ltr;/portal/en/news/;
                """
        )
    }

    @Test func `another language leads to it`() throws {
        let template = """
            {{#page.other-languages}}{{address}}{{#has-page}} same{{/has-page}}{{/page.other-languages}}
            """
        #expect(try site.printed(template, of: "faq", in: "fr") == "/portal/en/faq/ same")
    }

    @Test func `a card from another language says so`() throws {
        var site = SmallSite()
        let type = SmallSite.type("page", ["see": .reference(type: "page")])
        site.types = [type]
        let target = Located(PageID("only"), at: place("Content/en.md"))
        site.pages = [
            SmallSite.page("", "fr", "Accueil", type: type),
            SmallSite.page("", "en", "Home", type: type, fields: ["see": .reference(target)]),
            SmallSite.page("only", "fr", "Ici", type: type),
        ]
        let template = "{{#page.fields.see}}{{address}} {{title}}\(Self.mark){{/page.fields.see}}"
        #expect(
            try site.printed(template, of: "", in: "en") == "/portal/fr/only/ Ici fr French ltr"
        )
    }
}
