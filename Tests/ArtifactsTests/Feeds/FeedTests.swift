import Artifacts
import SiteModel
import Testing

/// Atom and JSON Feed, to the byte.
@Suite struct FeedTests {
    private var site: FeedSite {
        var site = FeedSite()
        site.pages = [
            FeedSite.page(
                "news/master",
                "fr",
                "fr/actualites/master/",
                "L'annonce : un master",
                summary: "En bref",
                date: "2021-06",
                updated: "2026-11-22",
                topics: ["ai"],
                fields: ["chapo": .fact(.known(.text("Le chapô & l'essentiel"), sources: []))]
            ),
            FeedSite.page("news/master", "en", "en/news/master/", "A master’s", date: "2021-06"),
        ]
        site.texts = [
            "fr/actualites/master/":
                "<p>Voir <a href=\"/p/fr/\">ici</a>, <a href=\"#fn-1\">1</a></p>"
        ]
        return site
    }

    @Test func `an Atom feed has the newest entries in full`() throws {
        #expect(
            try site.text(of: "fr/actualites/feed.xml") == """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:fh="http://purl.org/syndication/history/1.0" xml:lang="fr">
                <id>tag:host.example,2021:feed/fr/news</id>
                <title>Les nouvelles – Le portail</title>
                <subtitle>Tout &lt; rien</subtitle>
                <updated>2026-11-22T00:00:00Z</updated>
                <author>
                <name>L’université</name>
                <uri>https://host.example/p/fr/</uri>
                </author>
                <link rel="self" type="application/atom+xml" href="https://host.example/p/fr/actualites/feed.xml"/>
                <link rel="alternate" type="text/html" hreflang="fr" href="https://host.example/p/fr/actualites/"/>
                <link rel="alternate" type="application/feed+json" hreflang="fr" href="https://host.example/p/fr/actualites/feed.json"/>
                <link rel="alternate" type="application/atom+xml" hreflang="en" href="https://host.example/p/en/news/feed.xml"/>
                <entry>
                <id>tag:host.example,2021:fr/news/master</id>
                <title>L’annonce\u{A0}: un master</title>
                <link rel="alternate" type="text/html" hreflang="fr" href="https://host.example/p/fr/actualites/master/"/>
                <link rel="alternate" type="text/html" hreflang="en" href="https://host.example/p/en/news/master/"/>
                <published>2021-06-01T00:00:00Z</published>
                <updated>2026-11-22T00:00:00Z</updated>
                <category term="ai" scheme="tag:host.example,2021:topics" label="IA &amp; calcul"/>
                <summary>En bref</summary>
                <content type="html">&lt;p&gt;Le chapô &amp;amp; l’essentiel&lt;/p&gt;
                &lt;p&gt;Voir &lt;a href=&quot;https://host.example/p/fr/&quot;&gt;ici&lt;/a&gt;, &lt;a href=&quot;https://host.example/p/fr/actualites/master/#fn-1&quot;&gt;1&lt;/a&gt;&lt;/p&gt;</content>
                </entry>
                </feed>

                """
        )
    }

    @Test func `a JSON feed says the same`() throws {
        #expect(
            try site.text(of: "fr/actualites/feed.json") == #"""
                {
                  "version": "https://jsonfeed.org/version/1.1",
                  "title": "Les nouvelles – Le portail",
                  "home_page_url": "https://host.example/p/fr/actualites/",
                  "feed_url": "https://host.example/p/fr/actualites/feed.json",
                  "description": "Tout < rien",
                  "authors": [
                    {
                      "name": "L’université",
                      "url": "https://host.example/p/fr/"
                    }
                  ],
                  "language": "fr",
                  "items": [
                    {
                      "id": "tag:host.example,2021:fr/news/master",
                      "url": "https://host.example/p/fr/actualites/master/",
                      "title": "L’annonce\#u{A0}: un master",
                      "summary": "En bref",
                      "content_html": "<p>Le chapô &amp; l’essentiel</p>\n<p>Voir <a href=\"https://host.example/p/fr/\">ici</a>, <a href=\"https://host.example/p/fr/actualites/master/#fn-1\">1</a></p>",
                      "date_published": "2021-06-01T00:00:00Z",
                      "date_modified": "2026-11-22T00:00:00Z",
                      "tags": ["IA & calcul"],
                      "language": "fr"
                    }
                  ]
                }

                """#
        )
    }

    @Test(arguments: [
        ("2021", "2021-01-01T00:00:00Z"), ("2021-06", "2021-06-01T00:00:00Z"),
        ("2021-06-25", "2021-06-25T00:00:00Z"),
        ("2021-06-25T09:00+01:00", "2021-06-25T09:00:00+01:00"),
        ("2021-06-25T09:00Z", "2021-06-25T09:00:00Z"),
    ])
    func `an entry was published at the first instant of its date`(date: String, instant: String)
        throws
    {
        var site = FeedSite()
        site.pages = [FeedSite.page("news/a", "fr", "fr/actualites/a/", "A", date: date)]
        let feed = try site.text(of: "fr/actualites/feed.xml")
        #expect(feed.contains("<published>\(instant)</published>\n<updated>\(instant)</updated>"))
    }

    @Test func `a correction is an update`() throws {
        var site = FeedSite()
        let days = try ["2022-01", "2023-05-04"].map { try #require(PartialDate($0)) }
        let errata = days.map { day in
            FieldValue.group([FieldValue.NamedValue(name: "day", value: .date(day))])
        }
        site.pages = [
            FeedSite.page(
                "news/a",
                "fr",
                "fr/actualites/a/",
                "A",
                date: "2021",
                updated: "2022-06",
                fields: ["errata": .list(errata)]
            )
        ]
        #expect(
            try site.text(of: "fr/actualites/feed.xml").contains(
                "<updated>2023-05-04T00:00:00Z</updated>\n<content"
            )
        )
        #expect(
            try site.text(of: "fr/actualites/feed.json").contains(
                "\"date_modified\": \"2023-05-04T00:00:00Z\""
            )
        )
    }

    @Test func `older entries are in archives that link to each other`() throws {
        var site = FeedSite()
        site.pageSize = 2
        site.pages = (1...5).map { number in
            FeedSite.page(
                "news/n\(number)",
                "fr",
                "fr/actualites/n\(number)/",
                "N\(number)",
                date: "202\(number)"
            )
        }
        #expect(
            try site.paths() == [
                "fr/actualites/feed.xml", "fr/actualites/feed.json",
                "fr/actualites/feed/1.xml", "fr/actualites/feed/1.json",
                "fr/actualites/feed/2.xml", "fr/actualites/feed/2.json",
            ]
        )
        #expect(
            try links(of: "fr/actualites/feed.xml", in: site) == [
                "self feed.xml", "first feed.xml", "next feed/2.xml", "last feed/1.xml",
                "prev-archive feed/2.xml",
            ]
        )
        #expect(
            try links(of: "fr/actualites/feed/2.xml", in: site) == [
                "self feed/2.xml", "first feed.xml", "previous feed.xml", "next feed/1.xml",
                "last feed/1.xml", "prev-archive feed/1.xml", "current feed.xml",
            ]
        )
        #expect(
            try links(of: "fr/actualites/feed/1.xml", in: site) == [
                "self feed/1.xml", "first feed.xml", "previous feed/2.xml", "last feed/1.xml",
                "next-archive feed/2.xml", "current feed.xml",
            ]
        )
        #expect(try !site.text(of: "fr/actualites/feed.xml").contains("fh:archive"))
        #expect(try site.text(of: "fr/actualites/feed/1.xml").contains("<fh:archive/>"))
        #expect(try titles(of: "fr/actualites/feed.xml", in: site) == ["N5", "N4"])
        #expect(try titles(of: "fr/actualites/feed/2.xml", in: site) == ["N4", "N3"])
        #expect(try titles(of: "fr/actualites/feed/1.xml", in: site) == ["N2", "N1"])
        let newest = try site.text(of: "fr/actualites/feed.json")
        #expect(
            newest.contains("\"next_url\": \"https://host.example/p/fr/actualites/feed/2.json\"")
        )
        #expect(try !site.text(of: "fr/actualites/feed/1.json").contains("next_url"))
    }

    @Test func `the archives of a topic do not repeat the texts of the news`() throws {
        var site = FeedSite()
        site.pageSize = 1
        site.topicsPage = "topics"
        site.pages = [
            FeedSite.page("topics", "fr", "fr/themes/", "Thèmes"),
            FeedSite.page("topics/ai", "fr", "fr/themes/ia/", "IA"),
            FeedSite.page(
                "news/a",
                "fr",
                "fr/actualites/a/",
                "A",
                summary: "En bref",
                date: "2021",
                topics: ["ai"]
            ),
            FeedSite.page("news/b", "fr", "fr/actualites/b/", "B", date: "2022", topics: ["ai"]),
        ]
        site.texts = ["fr/actualites/a/": "<p>a</p>", "fr/actualites/b/": "<p>b</p>"]
        #expect(try site.text(of: "fr/themes/ia/feed.xml").contains("<content type=\"html\">"))
        #expect(try site.text(of: "fr/actualites/feed/1.xml").contains("<content type=\"html\">"))
        #expect(try !site.text(of: "fr/themes/ia/feed/1.xml").contains("<content"))
        #expect(
            try site.text(of: "fr/themes/ia/feed/1.json").contains(
                "\"content_text\": \"En bref\""
            )
        )
    }

    @Test func `an entry shows the picture of its field, else the first of its text`() throws {
        var site = FeedSite()
        let picture = FieldValue.Picture(
            route: Route("media/news/a/campus.jpg"),
            size: PictureSize(width: 2, height: 1)
        )
        let image = FieldValue.Image(
            file: FeedSite.located("campus.jpg"),
            alternative: FeedSite.located("Campus"),
            picture: picture
        )
        site.pages = [
            FeedSite.page(
                "news/a",
                "fr",
                "fr/actualites/a/",
                "A",
                date: "2021",
                fields: ["photo": .image(image)]
            )
        ]
        #expect(
            try site.text(of: "fr/actualites/feed.json").contains(
                "\"image\": \"https://host.example/p/media/news/a/campus.jpg\""
            )
        )
    }

    private func links(of path: String, in site: FeedSite) throws -> [String] {
        let folder = "https://host.example/p/fr/actualites/"
        return try site.text(of: path).split(separator: "\n")
            .filter { $0.contains("application/atom+xml") }
            .map { line in
                let parts = line.split(separator: "\"")
                return "\(parts[1]) \(parts[5].dropFirst(folder.count))"
            }
    }

    private func titles(of path: String, in site: FeedSite) throws -> [String] {
        try site.text(of: path).split(separator: "\n")
            .filter { $0.hasPrefix("<title>N") }
            .map { String($0.dropFirst("<title>".count).dropLast("</title>".count)) }
    }
}
