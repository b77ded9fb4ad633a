import Diagnostics
import SiteModel
import Testing

@testable import Preview

struct DeskTests {
    static let places: [(String, [String: String])] = [
        ("", [:]), ("pages", [:]), ("pages", ["q": "<\"&", "state": "work"]), ("facts", [:]),
        ("messages", [:]), ("explain", [:]), ("explain/P301", [:]), ("explain/<b>", [:]),
        ("compare", ["page": "news/one"]), ("compare", ["page": "nowhere"]),
        ("share", ["page": "news/one"]), ("share", ["page": "/fr/news/one/"]),
        ("share", ["page": "news/two"]), ("widths", ["page": "/", "language": "en"]),
    ]

    @Test(arguments: places, [MessageLanguage.french, .english])
    func `every page is well formed and obeys the strict policy`(
        place: (String, [String: String]),
        language: MessageLanguage
    ) async throws {
        let site = try await DeskSite(in: language)
        let document = try await site.document(place.0, place.1)
        #expect(document.fault == nil)
        #expect(document.tags("html") == ["<html lang=\"\(language.rawValue)\">"])
        #expect(document.tags("h1").count == 1)
        #expect(document.tags("main").count == 1)
        #expect(document.tags("script").isEmpty)
        #expect(document.tags("style").isEmpty)
        #expect(document.values(of: "style").isEmpty)
        #expect(
            document.tags().filter {
                $0.contains(" on") && $0.contains("=\"") && !$0.contains("content")
            } == []
        )
        let ids = document.values(of: "id")
        #expect(Set(ids).count == ids.count)
        for id in document.values(of: "aria-labelledby") + document.values(of: "for") {
            #expect(ids.contains(id), "\(id)")
        }
    }

    @Test func `what an author writes stands for itself`() async throws {
        let site = try await DeskSite(in: .french)
        for path in ["pages", "facts", "compare", "share", "widths"] {
            let document = try await site.document(path, ["page": "news/one"])
            #expect(
                document.contains(
                    "Un &lt;script&gt;alert(1)&lt;/script&gt; &amp; «\u{A0}deux\u{A0}»"
                )
            )
            #expect(!document.contains("<script>"))
        }
    }

    @Test func `nothing stands where the desk has nothing`() async throws {
        let site = try await DeskSite()
        for path in [
            "nowhere", "assets/nothing.js", "assets/preview.js/x", "explain/P301/x", "print",
        ] {
            #expect(await site.desk.file(at: path, query: [:], of: site.edition) == nil)
        }
        #expect(
            await site.desk.file(at: "assets/preview.js", query: [:], of: site.edition)?.kind
                == .script
        )
    }

    @Test func `the other language is one link away, and stays`() async throws {
        let site = try await DeskSite(in: .french)
        let document = try await site.document("compare", ["page": "news/one"])
        #expect(document.contains("href=\"/-/compare?page=news/one&amp;desk=en\" lang=\"en\""))
        let english = try await site.document("pages", ["desk": "en"])
        #expect(english.contains("<html lang=\"en\">"))
        #expect(english.contains("href=\"/-/facts?desk=en\""))
        #expect(english.contains("href=\"/-/pages\" lang=\"fr\""))
    }
}
