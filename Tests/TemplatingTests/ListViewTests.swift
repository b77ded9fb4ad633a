import SiteModel
import Testing

/// What templates name of topics, neighbours, related pages and feeds.
struct ListViewTests {
    private func site() throws -> SmallSite {
        var site = SmallSite()
        let news = SmallSite.type("announcement", section: "news", [:])
        site.types = [news]
        site.topics = [
            SiteConfiguration.Topic(name: "ai", label: both("IA", "AI")),
            SiteConfiguration.Topic(name: "law", label: both("droit", "law")),
        ]
        site.topicsPage = "topics"
        site.pages += [
            SmallSite.page("topics", "fr", "Thèmes", slug: "themes"),
            SmallSite.page("topics/ai", "fr", "IA", slug: "ia"),
            SmallSite.page("news/a", "fr", "A", type: news, date: "2022", topics: ["ai", "law"]),
            SmallSite.page("news/b", "fr", "B", type: news, date: "2021", topics: ["ai"]),
            SmallSite.page("faq", "fr", "FAQ", topics: ["ai"]),
        ]
        site.feeds = FeedSettings(
            section: Located(PageID("news"), at: place("Content/site.yml")),
            tagging: TaggingEntity(
                authority: "host.example",
                date: try #require(PartialDate("2021"))
            )
        )
        return site
    }

    @Test func `a topic leads to its page where it has one`() throws {
        let template = """
            {{#page.has-topics}}{{#page.topics}}{{label}}{{#address}} {{address}}{{/address}};\
            {{/page.topics}}{{/page.has-topics}}
            """
        #expect(try site().printed(template, of: "news/a") == "IA /portal/fr/topics/ia/;droit;")
        #expect(try site().printed(template, of: "topics") == "")
    }

    @Test func `the page of a topic lists its pages by section`() throws {
        let template = """
            {{#page.groups}}{{#section}}{{title}}{{/section}}{{^section}}–{{/section}}: \
            {{#pages}}{{title}} {{/pages}}{{/page.groups}}
            """
        #expect(try site().printed(template, of: "topics/ai") == "Actualités: A B –: FAQ ")
    }

    @Test func `a page leads to its neighbours and to related pages`() throws {
        let template = """
            {{#page.has-neighbours}}{{#page.previous}}<{{title}}{{/page.previous}}\
            {{#page.next}}>{{title}}{{/page.next}}{{/page.has-neighbours}}\
            {{#page.has-related}}:{{#page.related}} {{title}}{{/page.related}}{{/page.has-related}}
            """
        #expect(try site().printed(template, of: "news/a") == ">B: B FAQ")
        #expect(try site().printed(template, of: "news/b") == "<A: A FAQ")
        #expect(try site().printed(template, of: "topics/ai") == "")
    }

    @Test func `a page with a feed of its own lists the newest of its news`() throws {
        let template = """
            {{#page.has-news}}news:{{#page.news}} {{title}}{{/page.news}}{{/page.has-news}}
            """
        #expect(try site().printed(template, of: "topics/ai") == "news: A B")
        #expect(try site().printed(template, of: "faq") == "")
    }

    @Test func `every page knows the feed of the news, some have one of their own`() throws {
        let template = """
            {{#site.feed}}{{title}} {{atom}} {{json}}{{/site.feed}}\
            {{#page.feed}} {{title}} {{#is-news}}news{{/is-news}}{{atom}}{{/page.feed}}
            """
        let news = "Actualités /portal/fr/actualites/feed.xml /portal/fr/actualites/feed.json"
        #expect(try site().printed(template, of: "") == news)
        #expect(
            try site().printed(template, of: "topics/ai") == news
                + " IA /portal/fr/topics/ia/feed.xml"
        )
        #expect(
            try site().printed(template, of: "news")
                == news + " Actualités news/portal/fr/actualites/feed.xml"
        )
        #expect(try site().printed(template, of: "", in: "en") == "")
    }

    @Test func `other pages show the first pages of a section`() throws {
        var site = SmallSite()
        for number in 1...7 {
            site.pages.append(SmallSite.page("news/n\(number)", "fr", "N\(number)"))
        }
        let template = """
            {{#sections.news}}{{#newest}}{{title}} {{/newest}}{{#has-more}}…{{/has-more}}{{/sections.news}}
            """
        #expect(try site.printed(template, of: "") == "N1 N2 N3 N4 N5 N6 …")
        site.pages.removeLast()
        #expect(try site.printed(template, of: "") == "N1 N2 N3 N4 N5 N6 ")
    }
}
