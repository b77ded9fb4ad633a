import Diagnostics
import Foundation
import SiteModel
import Testing

@testable import Preview

struct StatusPagesTests {
    @Test func `the overview says what happens by itself, and what waits`() async throws {
        let document = try await DeskSite().document("")
        #expect(document.contains("<time datetime=\"2026-01-03T09:00Z\">"))
        #expect(document.contains("in 2 days"))
        #expect(
            document.contains(
                "<span class=\"title\" lang=\"fr\">Deux</span> <span class=\"id\">news/two</span>"
            )
        )
        #expect(document.contains("<h3 id=\"drafts\">Drafts</h3>"))
        #expect(document.contains("href=\"/-/compare?page=news/two&amp;left=fr&amp;right=en\""))
        #expect(document.contains("<span class=\"mark open\">missing</span>"))
        let later = try await DeskSite(asOf: "2026-02-01").document("")
        #expect(later.contains("Nothing is scheduled: the site does not change by itself."))
    }

    @Test func `facts are listed with their names, their page and how long nobody looked`()
        async throws
    {
        let document = try await DeskSite(in: .french).document("facts")
        #expect(
            document.contains(
                "<span lang=\"fr\">Lieu</span> <code class=\"id\">place</code></th>"
            )
        )
        #expect(document.contains("<time datetime=\"2025-12-20\">2025-12-20</time>"))
        #expect(document.contains("<td>il y a 12 jours</td>"))
    }

    @Test func `pages are found by words and by state`() async throws {
        let site = try await DeskSite()
        let all = try await site.document("pages")
        #expect(all.contains("<p role=\"status\">5 pages</p>"))
        #expect(all.contains("<a class=\"address\" href=\"/fr/news/one/\">/fr/news/one/</a>"))
        #expect(try await site.document("pages", ["q": "TROIS"]).contains(">1 page</p>"))
        #expect(try await site.document("pages", ["q": "NEWS/T"]).contains(">2 pages</p>"))
        #expect(try await site.document("pages", ["state": "draft"]).contains("news/three"))
        #expect(try await site.document("pages", ["state": "scheduled"]).contains(">1 page</p>"))
        #expect(try await site.document("pages", ["state": "missing"]).contains(">2 pages</p>"))
        #expect(try await site.document("pages", ["from": "400"]).contains(">5 pages</p>"))
    }

    @Test func `messages of texts are found though nobody has opened the page`() async throws {
        let site = try await DeskSite([
            "Content/en.md": "---\ntitle: Home\n---\nSee [it](no/en.md).\n",
            "Content/news/fr.md": "---\ntitle: Actualités\ndate: demain\n---\nTout.\n",
        ])
        let document = try await site.document("messages")
        #expect(document.fault == nil)
        let headings = document.text.components(separatedBy: "<h2 id=\"group-").dropFirst()
            .map { $0.components(separatedBy: "</h2>")[0] }
        #expect(headings.count == 2)
        #expect(headings.first?.contains("Home") == true)
        #expect(headings.last?.contains("<span class=\"id\">news</span>") == true)
        #expect(document.contains("P451"))
        #expect(document.contains("P240"))
    }

    @Test func `a site that cannot be read leaves its messages`() async throws {
        let site = try await DeskSite(["Content/site.yml": nil], in: .french)
        for path in ["", "messages"] {
            #expect(try await site.document(path).contains("P322"))
        }
        for path in ["pages", "facts", "compare", "share", "widths"] {
            #expect(try await site.document(path, ["page": "/"]).fault == nil)
        }
    }

    @Test func `a rule is explained, and a code that is none meant well`() async throws {
        let site = try await DeskSite()
        let rule = try await site.document("explain/P301")
        #expect(rule.contains("<h1>P301 – "))
        #expect(rule.tags("pre").count == 2)
        let free = (300...399).map { "P\($0)" }.first { Explanation.of($0) == nil }
        let code = try #require(free)
        let none = try await site.document("explain/\(code)")
        #expect(none.contains("No rule has the code “\(code)”"))
        #expect(none.contains("did you mean"))
        let all = try await site.document("explain")
        #expect(all.tags("li").count > Explanation.all.count)
    }
}
