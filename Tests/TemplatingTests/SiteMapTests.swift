import SiteModel
import Testing

struct SiteMapTests {
    private static let template = "{{#site-map}}{{>branch}}{{/site-map}}"

    private func site(_ pages: [String]) -> SmallSite {
        var site = SmallSite()
        site.templates["partials/branch.mustache"] =
            "({{title}}{{#omitted}} {{omitted}}{{/omitted}}{{#has-children}}{{#children}}{{>branch}}{{/children}}{{/has-children}})"
        site.pages += pages.map { SmallSite.page($0, "fr", $0) }
        return site
    }

    @Test func `it has every page of the language, each below the one above`() throws {
        let site = site(["news/a", "news/a/b", "press", "group/in"])
        #expect(
            try site.printed(Self.template, of: "news")
                == "(Actualités(news/a(news/a/b)))(group/in)(press)"
        )
        #expect(try site.printed(Self.template, of: "", in: "en") == "(News)")
    }

    @Test func `the page for wrong addresses is not in it`() throws {
        var site = site(["lost"])
        site.notFound = "lost"
        #expect(try site.printed(Self.template, of: "") == "(Actualités)")
    }

    @Test func `of a large site a page with a long list stands for it, with its length`() throws {
        let long = (0..<1_250).map { "news/\($0)" }
        let site = site(["press", "press/a"] + long)
        #expect(
            try site.printed(Self.template, of: "")
                == "(Actualités 1\u{202F}250)(press(press/a))"
        )
    }

    @Test func `two hundred pages are all there`() throws {
        let site = site((0..<199).map { "news/\($0)" })
        let map = try site.printed(Self.template, of: "")
        #expect(map.count { $0 == "(" } == 200)
    }
}
