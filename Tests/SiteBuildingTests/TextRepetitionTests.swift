import SiteModel
import Testing

@testable import SiteBuilding

/// A text is kept for others only where another file asks for it.
@Suite struct TextRepetitionTests {
    private func concerned(
        _ pages: [String: String],
        settings: String = "",
        release: @escaping @Sendable (Page) -> Bool = { _ in false }
    ) async throws -> [String] {
        let site = try await SmallSite(pages, settings: settings).prepared().site
        let repetition = TextRepetition(in: site, hasRelease: release)
        return site.pages.filter(repetition.concerns).map(\.route.path).sorted()
    }

    private let feeds = """
        feeds:
          section: news
          authority: host.example
          date: 2021
          page-size: 1

        """

    private func pages(_ count: Int) -> [String: String] {
        Dictionary(
            uniqueKeysWithValues: (1...count).map {
                ("news/n\($0)/fr.md", "---\ntitle: N\($0)\ndate: 2025-01-0\($0)\n---\n")
            } + [("news/fr.md", "---\ntitle: Actualités\n---\n")]
        )
    }

    @Test func `no text of a site without feeds and search is asked for twice`() async throws {
        #expect(try await concerned(pages(2)).isEmpty)
    }

    @Test func `the newest entries of a feed are`() async throws {
        let settings = feeds + "  archives: false\n"
        let found = try await concerned(pages(3), settings: settings)
        #expect(found.contains("fr/news/n3/"))
        #expect(!found.contains("fr/news/n1/"))
    }

    @Test func `all entries are where feeds have archives`() async throws {
        let found = try await concerned(pages(3), settings: feeds)
        #expect(["fr/news/n1/", "fr/news/n2/", "fr/news/n3/"].allSatisfy(found.contains))
        #expect(!found.contains("fr/"))
    }

    @Test func `every page of a language that is searched is`() async throws {
        var all = pages(1)
        all["search/fr.md"] = "---\ntitle: Recherche\n---\n"
        let found = try await concerned(all, settings: "search: search\n")
        #expect(found.contains("fr/news/n1/"))
        #expect(!found.contains("en/"))
    }

    @Test func `a page with a press release is, and one that stands in for another language`()
        async throws
    {
        let released = try await concerned(pages(2)) { $0.title == "N2" }
        #expect(released == ["fr/news/n2/"])
        let found = try await concerned(pages(1), settings: "missing-language: fallback\n")
        #expect(found == ["fr/news/", "fr/news/n1/"])
    }
}
