import SiteModel
import Testing

struct TranslationViewTests {
    private static let others = """
        {{#page.other-languages}}{{code}} {{name}} {{direction}} {{address}} {{title}}\
        {{#has-page}} same{{/has-page}};{{/page.other-languages}}
        """

    @Test func `a page knows itself in every language`() throws {
        let template = """
            {{#page.translations}}{{code}} {{name}} {{address}} {{url}} {{title}}\
            {{#is-current}} current{{/is-current}};{{/page.translations}} {{page.default-url}}
            """
        #expect(
            try SmallSite().printed(template, of: "news", in: "en") == """
                fr Français /portal/fr/actualites/ https://host.example/portal/fr/actualites/ \
                Actualités;en English /portal/en/news/ https://host.example/portal/en/news/ News \
                current; https://host.example/portal/
                """
        )
    }

    @Test func `another language leads to the same page`() throws {
        #expect(
            try SmallSite().printed(Self.others, of: "news")
                == "en English ltr /portal/en/news/ News same;"
        )
    }

    @Test func `a language that lacks the page leads to the nearest page above`() throws {
        var site = SmallSite()
        site.pages.append(SmallSite.page("news/2021/a", "fr", "A"))
        #expect(
            try site.printed(Self.others, of: "news/2021/a")
                == "en English ltr /portal/en/news/ News;"
        )
    }

    @Test func `a language without a page leads to the choice of languages`() throws {
        var site = SmallSite()
        site.languages.append(SmallSite.language("ar", "العربية", .rightToLeft))
        #expect(
            try site.printed(Self.others, of: "news")
                == "en English ltr /portal/en/news/ News same;ar العربية rtl /portal/ ;"
        )
    }
}
