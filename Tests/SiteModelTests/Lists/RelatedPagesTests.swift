import SiteModel
import Testing

/// Pages are related by the topics and the pages that they share.
@Suite struct RelatedPagesTests {
    private let types = [
        sectionType("announcement", in: "news", referringTo: ["about": "programme"]),
        sectionType("programme", in: "programmes"),
    ]

    private func news(
        _ name: String,
        _ date: String?,
        topics: [String] = [],
        about programmes: Located<FieldValue>? = nil
    ) -> PageSource {
        source("news/\(name)", "fr", fields: programmes.map { ["about": $0] } ?? [:]) {
            $0.date = date.flatMap { located($0) }
            $0.topics = topics.isEmpty ? nil : located(topics)
        }
    }

    private func related(_ files: [PageSource], to id: String) throws -> [String] {
        let (site, diagnostics) = assemble(home + files, ["fr"], types: types)
        #expect(diagnostics == [])
        let page = try #require(site.page(PageID(id), in: french))
        return site.pages(relatedTo: page).map(\.id.path)
    }

    @Test func `those that share most come first, then the newest, then in order of id`() throws {
        let files = [
            news("one", "2021", topics: ["a", "b", "c"]),
            news("old", "2019", topics: ["a", "b"]),
            news("new-b", "2020", topics: ["a"]),
            news("new-a", "2020", topics: ["c"]),
            news("undated", nil, topics: ["b"]),
            news("other", "2022", topics: ["d"]),
        ]
        #expect(
            try related(files, to: "news/one") == [
                "news/old", "news/new-a", "news/new-b", "news/undated",
            ]
        )
        #expect(try related(files, to: "news/other") == [])
        #expect(try related(files, to: "news/undated") == ["news/one", "news/old"])
    }

    @Test func `there are four at most, and never the page itself`() throws {
        let files = (0..<7).map { news("item-\($0)", "202\($0)", topics: ["a"]) }
        #expect(
            try related(files, to: "news/item-5") == [
                "news/item-6", "news/item-4", "news/item-3", "news/item-2",
            ]
        )
    }

    @Test func `a programme is related to the news about it, which lead to it themselves`() throws {
        let files = [
            source("programmes/master", "fr"), source("programmes/other", "fr"),
            news("first", "2020", about: references("master")),
            news("second", "2021", about: references("master", "other")),
        ]
        #expect(try related(files, to: "programmes/master") == ["news/second", "news/first"])
        #expect(try related(files, to: "programmes/other") == ["news/second"])
        #expect(try related(files, to: "news/first") == ["news/second"])
    }

    @Test func `pages of another language, and those that are not published, are not related`()
        throws
    {
        var files = [news("one", "2021", topics: ["a"])]
        files.append(
            source("news/draft", "fr") {
                $0.topics = located(["a"])
                $0.isDraft = Located(true, at: nowhere)
            }
        )
        files.append(source("news/english", "en") { $0.topics = located(["a"]) })
        let site = assemble(home + files, types: types).site
        let page = try #require(site.page(PageID("news/one"), in: french))
        #expect(site.pages(relatedTo: page).isEmpty)
    }

    @Test func `a thing in very many combinations still leads to what shares more`() throws {
        // Every page shares « a »; each has a topic of its own but two, which share a rare one.
        var files = (0..<300).map { number in
            news("item-\(number)", "2021", topics: ["a", "own-\(number)"])
        }
        files.append(news("rare-old", "1990", topics: ["a", "rare"]))
        files.append(news("rare-new", "1991", topics: ["a", "rare", "more"]))
        #expect(try related(files, to: "news/rare-old").first == "news/rare-new")
        #expect(try related(files, to: "news/rare-old").count == 4)
    }
}
