import SiteModel
import Testing

/// Which news belong to which page.
@Suite struct SiteFeedsTests {
    private let types = [
        sectionType("announcement", in: "news", referringTo: ["about": "institution"]),
        sectionType("institution", in: "institutions"),
    ]

    private func site(
        _ news: [PageSource],
        pageSize: Int = 20,
        hasArchives: Bool = true
    ) -> Site {
        let settings = FeedSettings(
            section: Located(PageID("news"), at: nowhere),
            subjects: [Located("institution", at: nowhere)],
            pageSize: pageSize,
            hasArchives: hasArchives,
            tagging: TaggingEntity(authority: "host.example", date: .epoch)
        )
        let pages = [
            source("news", "fr", slug: "actualites"), source("topics", "fr"),
            source("institutions/um6p", "fr"), source("institutions/aui", "fr"),
        ]
        return assemble(
            home + pages + news,
            ["fr"],
            types: types,
            topics: [topic("ai", "IA", "AI"), topic("none", "Rien", "None")],
            topicsPage: "topics",
            feeds: settings
        ).site
    }

    private func news(
        _ name: String,
        _ date: String?,
        topics: [String] = [],
        about institutions: Located<FieldValue>? = nil
    ) -> PageSource {
        source("news/\(name)", "fr", fields: institutions.map { ["about": $0] } ?? [:]) {
            $0.date = date.flatMap { located($0) }
            $0.topics = topics.isEmpty ? nil : located(topics)
        }
    }

    @Test func `the section, topics and the named types have feeds where there are news`() {
        let site = site([
            news("a", "2020"), news("b", "2021-06", topics: ["ai"]),
            news("c", "2021", topics: ["ai"], about: references("um6p")),
            news("undated", nil, topics: ["ai"]),
        ])
        let feeds = SiteFeeds(of: site)
        #expect(
            feeds.feeds.map { feed in
                feed.route(.atom).path + " "
                    + feed.entries.map { site.pages[$0].id.name }.joined(separator: " ")
            } == [
                "fr/actualites/feed.xml b c a", "fr/topics/ia/feed.xml b c",
                "fr/institutions/um6p/feed.xml c",
            ]
        )
        #expect(feeds.feeds.map(\.isNews) == [true, false, false])
        #expect(feeds.news(in: french)?.route(.json).path == "fr/actualites/feed.json")
        #expect(feeds.feed(of: PageID("institutions/aui"), in: french) == nil)
    }

    @Test func `a site without news, or that says nothing of feeds, has none`() {
        #expect(SiteFeeds(of: site([])).feeds.isEmpty)
        #expect(SiteFeeds(of: assemble(home, ["fr"]).site).feeds.isEmpty)
    }

    @Test(arguments: [(1, 0), (2, 0), (3, 1), (4, 1), (5, 2)])
    func `archives are full, and the newest entries are in none yet`(count: Int, archives: Int)
        throws
    {
        let news = (1...count).map { self.news("n\($0)", "201\($0)") }
        let feed = try #require(SiteFeeds(of: site(news, pageSize: 2)).news(in: french))
        #expect(feed.archiveCount == archives)
        for number in stride(from: 1, through: archives, by: 1) {
            #expect(feed.archive(number).count == 2)
        }
        #expect(feed.newest.count == min(count, 2))
    }

    @Test func `without archives the newest entries are all that there is`() throws {
        let news = (1...5).map { self.news("n\($0)", "201\($0)") }
        let site = site(news, pageSize: 2, hasArchives: false)
        let feed = try #require(SiteFeeds(of: site).news(in: french))
        #expect(feed.archiveCount == 0)
        #expect(feed.newest.map { site.pages[$0].id.name } == ["n5", "n4"])
    }

    @Test func `an archive stays as it is when news arrive`() throws {
        func archive(_ count: Int, _ number: Int) throws -> [String] {
            let site = site((1...count).map { news("n\($0)", "201\($0)") }, pageSize: 2)
            let feed = try #require(SiteFeeds(of: site).news(in: french))
            return feed.archive(number).map { site.pages[$0].id.name }
        }
        #expect(try archive(3, 1) == ["n2", "n1"])
        #expect(try archive(6, 1) == ["n2", "n1"])
        #expect(try archive(6, 2) == ["n4", "n3"])
        #expect(try archive(7, 2) == ["n4", "n3"])
    }

    @Test func `archives have addresses of their own`() throws {
        let feed = try #require(SiteFeeds(of: site([news("a", "2020")])).news(in: french))
        #expect(feed.route(ofArchive: 2, .atom).path == "fr/actualites/feed/2.xml")
        #expect(feed.route(ofArchive: 2, .json).path == "fr/actualites/feed/2.json")
    }
}
