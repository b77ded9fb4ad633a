import SiteModel
import Testing

struct MenuViewTests {
    private static let template = """
        {{#menus.main}}{{title}}{{#is-current}} current{{/is-current}}\
        {{#is-ancestor}} ancestor{{/is-ancestor}};{{/menus.main}}
        """
    private var site: SmallSite {
        var site = SmallSite()
        site.menus = [SmallSite.menu("main", ["", "news", "newsletter", "press"])]
        site.pages += [
            SmallSite.page("news/a", "fr", "A"),
            SmallSite.page("newsletter", "fr", "Lettre"),
            SmallSite.page("press", "en", "Press"),
        ]
        return site
    }

    @Test func `a menu marks the page that shows it`() throws {
        #expect(
            try site.printed(Self.template, of: "news") == "Accueil;Actualités current;Lettre;"
        )
    }

    @Test func `a menu marks the page above, but not the home page`() throws {
        #expect(
            try site.printed(Self.template, of: "news/a") == "Accueil;Actualités ancestor;Lettre;"
        )
    }

    @Test func `a page that the language lacks is no entry`() throws {
        #expect(
            try site.printed(Self.template, of: "news", in: "en") == "Home;News current;Press;"
        )
    }
}
