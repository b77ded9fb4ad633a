import ContentParsing
import Diagnostics
import SiteModel
import Testing

/// Lists, topics and feeds in site.yml.
struct FeedSettingsTests {
    private func file(_ lines: String) -> MarkedText {
        MarkedText(
            """
            base-url: https://master.example/
            languages: [{ code: fr, name: Français }]
            name: { fr: a }
            description: { fr: a }
            publisher: { fr: a }
            notice: { fr: a }
            \(lines)
            """,
            path: "Content/site.yml"
        )
    }

    @Test func `they are read`() throws {
        let text = file(
            """
            topics-page: topics
            page-size: 12
            feeds:
              section: announcements
              about: [institution, programme]
              page-size: 5
              archives: false
              author: { fr: Le portail }
              authority: press@um6p.example
              date: 2021-06
            """
        )
        let (parsed, diagnostics) = SiteFileParser.parse(text.file)
        let site = try #require(parsed)
        #expect(diagnostics == [])
        #expect(site.topicsPage?.value == PageID("topics"))
        #expect(site.pageSize == 12)
        let feeds = try #require(site.feeds)
        #expect(feeds.section.value == PageID("announcements"))
        #expect(feeds.subjects.map(\.value) == ["institution", "programme"])
        #expect(feeds.pageSize == 5)
        #expect(!feeds.hasArchives)
        #expect(feeds.author?[Language("fr")] == "Le portail")
        #expect(feeds.tagging.tag("a") == "tag:press@um6p.example,2021-06:a")
    }

    @Test func `what is not said has a default`() throws {
        let site = try #require(SiteFileParser.parse(file("").file).0)
        #expect(site.topicsPage == nil)
        #expect(site.pageSize == 24)
        #expect(site.feeds == nil)
        let text = file("feeds: { section: news, authority: a.example, date: 2021 }")
        let feeds = try #require(SiteFileParser.parse(text.file).0?.feeds)
        #expect(feeds.pageSize == 20)
        #expect(feeds.hasArchives)
        #expect(feeds.subjects == [])
        #expect(feeds.author == nil)
    }

    @Test func `a number of pages is whole and at least one`() {
        #expect(
            file("page-size: ①12.5").siteFaults() == [
                Report(
                    "①",
                    "P296",
                    fr: "«~page-size~» attend un nombre entier, et non «~12.5~»",
                    en: "“page-size” takes a whole number, not “12.5”"
                )
            ]
        )
        #expect(file("page-size: ①0").siteFaults().map(\.code) == ["P284"])
        #expect(file("page-size: ①1001").siteFaults().map(\.code) == ["P284"])
    }

    @Test func `feeds need a section and what names them`() {
        #expect(
            file("feeds: ①{ about: institution }").siteFaults().map(\.english) == [
                "the key “authority” is required", "the key “date” is required",
                "the key “section” is required",
            ]
        )
    }

    @Test func `an authority is a domain, its date has no time`() {
        let text = file(
            """
            feeds:
              section: news
              authority: ①https://exemple.ma/
              date: ②2021-06-25T09:00Z
            """
        )
        #expect(
            text.siteFaults() == [
                Report(
                    "①",
                    "P297",
                    fr:
                        "«~authority~» attend un nom de domaine ou une adresse électronique (exemple.ma), et non «~https://exemple.ma/~»",
                    en:
                        "“authority” takes a domain name or an email address (example.ma), not “https://exemple.ma/”"
                ),
                Report(
                    "②",
                    "P298",
                    fr: "«~date~» attend une année, un mois ou un jour, sans heure",
                    en: "“date” takes a year, a month or a day, without a time"
                ),
            ]
        )
    }
}
