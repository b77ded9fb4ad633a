import Diagnostics
import SiteModel
import Testing

struct SiteMapTests {
    private static let listing = "{{#page.listing}}{{/page.listing}}"
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
            try site.printed(Self.listing + Self.template, of: "")
                == "(Actualités 1\u{202F}250)(press(press/a))"
        )
    }

    @Test func `a long list that its page does not show is there, however long`() throws {
        let site = site((0..<1_250).map { "news/\($0)" })
        let map = try site.printed(Self.template, of: "")
        #expect(map.count { $0 == "(" } == 1_251)
    }

    @Test func `of a long list those stay that lead to what no list shows`() throws {
        var site = site((0..<1_250).map { "news/\($0)" } + ["news/7/x", "news/8/y"])
        site.templates["whole.mustache"] = Self.listing
        let whole = Located("whole", at: SourceLocation(file: "Content/news/fr.md"))
        site.pages.removeAll { $0.id.path == "news" }
        site.pages.append(SmallSite.page("news", "fr", "Actualités", template: whole))
        #expect(
            try site.printed(Self.template, of: "")
                == "(Actualités 1\u{202F}248(news/7(news/7/x))(news/8(news/8/y)))"
        )
    }

    @Test func `two hundred pages are all there`() throws {
        let site = site((0..<199).map { "news/\($0)" })
        let map = try site.printed(Self.template, of: "")
        #expect(map.count { $0 == "(" } == 200)
    }
}
