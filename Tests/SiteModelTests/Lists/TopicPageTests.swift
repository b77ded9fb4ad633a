import Diagnostics
import SiteModel
import Testing

/// A page for each topic in each language that has something to say about it.
@Suite struct TopicPageTests {
    private let topics = [
        topic("big-data", "big data", "big data"), topic("ai", "intelligence artificielle", "AI"),
    ]
    private let index = [
        source("", "fr"), source("", "en"), source("topics", "fr", slug: "themes"),
        source("topics", "en"),
    ]

    private func page(_ id: String, _ language: String, _ topics: String...) -> PageSource {
        source(id, language) {
            $0.topics = located(topics)
            $0.date = located("2021-06")
        }
    }

    @Test func `a topic has a page in each language in which a page has it`() {
        let files = index + [page("faq", "fr", "ai", "big-data"), page("press", "en", "ai")]
        let (site, diagnostics) = assemble(files, topics: topics, topicsPage: "topics")
        #expect(diagnostics.filter { $0.code != "P307" } == [])
        let pages = site.pages.filter { $0.id.parent == PageID("topics") }
        #expect(
            pages.map { "\($0.route.path) \($0.title)" } == [
                "fr/themes/intelligence-artificielle/ Intelligence artificielle",
                "en/topics/ai/ AI",
                "fr/themes/big-data/ Big data",
            ]
        )
        #expect(site.translations(of: PageID("topics/ai")).map(\.language.code) == ["fr", "en"])
        #expect(pages.map { $0.updated?.description } == ["2021-06", "2021-06", "2021-06"])
        #expect(site.pages.map(\.id) == site.pages.map(\.id).sorted())
        #expect(
            site.children(of: PageID("topics"), in: french).map(\.id.name) == ["big-data", "ai"]
        )
    }

    @Test func `the type of topic pages is that of their section`() {
        let files = index + [page("faq", "fr", "ai")]
        let types = [sectionType("topic", in: "topics")]
        let site = assemble(files, types: types, topics: topics, topicsPage: "topics").site
        #expect(site.page(PageID("topics/ai"), in: french)?.type.name == "topic")
    }

    @Test func `a folder named after a topic stands instead`() {
        let files =
            index + [page("faq", "fr", "ai"), page("faq", "en", "ai")]
            + [source("topics/ai", "fr", slug: "ia", body: "Texte.")]
        let (site, diagnostics) = assemble(files, topics: topics, topicsPage: "topics")
        #expect(diagnostics.map(\.code) == ["P307"])
        let pages = site.pages.filter { $0.id == PageID("topics/ai") }
        #expect(pages.map(\.route.path) == ["fr/themes/ia/", "en/topics/ai/"])
        #expect(pages[0].body.bytes == Array("Texte.".utf8))
    }

    @Test func `a topic of pages that are not published has no page`() {
        let draft = source("faq", "fr") {
            $0.topics = located(["ai"])
            $0.isDraft = Located(true, at: nowhere)
        }
        let site = assemble(index + [draft], topics: topics, topicsPage: "topics").site
        #expect(site.topicPage("ai", in: french) == nil)
    }

    @Test func `no topic has a page while the page above them is not published`() {
        let hidden = [
            source("topics", "fr") { $0.isDraft = Located(true, at: nowhere) },
            page("faq", "fr", "ai"),
        ]
        let site = assemble(home + hidden, topics: topics, topicsPage: "topics").site
        #expect(site.topicPage("ai", in: french) == nil)
    }

    @Test func `two topics of one address are an error`() throws {
        let topics = [topic("ai", "IA", "AI"), topic("ia", "IA !", "IA")]
        let (_, diagnostics) = assemble(
            home + [source("topics", "fr"), page("faq", "fr", "ai", "ia")],
            ["fr"],
            topics: topics,
            topicsPage: "topics"
        )
        #expect(
            diagnostics.map(\.message.french) == [
                "l’adresse « /fr/topics/ia/ » du thème « ia » est déjà celle d’une autre page"
            ]
        )
        #expect(
            diagnostics.map(\.message.english) == [
                "the address “/fr/topics/ia/” of the topic “ia” is that of another page already"
            ]
        )
    }

    @Test func `a page for topics that does not exist is an error, as is a section of feeds`() {
        let settings = FeedSettings(
            section: Located(PageID("newz"), at: nowhere),
            subjects: [Located("institutions", at: nowhere)],
            tagging: TaggingEntity(authority: "host.example", date: PartialDate("2021") ?? .epoch)
        )
        let (_, diagnostics) = assemble(
            home,
            ["fr"],
            types: [sectionType("institution", in: "institutions")],
            topicsPage: "topicz",
            feeds: settings
        )
        #expect(
            diagnostics.map(\.message.english) == [
                "“topicz” is the folder of no page of “Content”",
                "“newz” is the folder of no page of “Content”",
                "no file of “Content/types” declares the type “institutions”",
            ]
        )
        #expect(diagnostics.map(\.code) == ["P309", "P309", "P318"])
        #expect(
            diagnostics.last?.message.french
                == "aucun fichier de « Content/types » ne déclare le type « institutions »"
        )
    }

    @Test func `the page above topics can order them`() {
        let files = [
            source("topics", "fr") { $0.order = located(["ai", "big-data"]) },
            page("faq", "fr", "ai", "big-data"),
        ]
        let (site, diagnostics) = assemble(
            home + files,
            ["fr"],
            topics: topics,
            topicsPage: "topics"
        )
        #expect(diagnostics == [])
        #expect(
            site.children(of: PageID("topics"), in: french).map(\.id.name) == ["ai", "big-data"]
        )
    }

    @Test func `the pages of a topic stand section by section in the order of the home page`() {
        func about(_ id: String, _ date: String? = nil) -> PageSource {
            source(id, "fr") {
                $0.topics = located(["ai"])
                $0.date = date.flatMap { located($0) }
            }
        }
        let files = [
            source("", "fr") { $0.order = located(["programmes", "news"]) },
            source("topics", "fr"), source("news", "fr"), source("programmes", "fr"),
            about("news/old", "2020"), about("news/new", "2021"), about("programmes/b"),
            about("programmes/a"), about("faq", "2022"),
        ]
        let site = assemble(
            files,
            ["fr"],
            types: [
                sectionType("announcement", in: "news"), sectionType("programme", in: "programmes"),
            ],
            topics: topics,
            topicsPage: "topics"
        ).site
        #expect(
            site.pages(on: "ai", in: french).map(\.id.path) == [
                "programmes/a", "programmes/b", "news/new", "news/old", "faq",
            ]
        )
        let topicPage = site.topicPage("ai", in: french)
        #expect(topicPage.map { site.listedCount(of: $0) } == 5)
    }
}

extension PartialDate {
    /// A date that no test looks at.
    static var epoch: PartialDate {
        guard let date = PartialDate("1970") else { preconditionFailure("a year is a date") }
        return date
    }
}
