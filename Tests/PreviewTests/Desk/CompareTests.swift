import Diagnostics
import Foundation
import SiteBuilding
import SiteModel
import Testing

@testable import Preview

struct CompareTests {
    /// The English text of the announcement, accepted as what the French one says now.
    private func accepted() async throws -> String {
        let site = try await DeskSite()
        let source = try #require(site.edition.site?.source)
        let review = TranslationReview(source, tree: site.edition.tree, diagnostics: [])
        let entry = try #require(
            review.entries(in: nil).first { $0.file.path == "Content/news/one/en.md" }
        )
        guard case .record(let bytes) = entry.outcome else { return "" }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The rows of the comparison, each as its tag and its text without markup.
    private func rows(of document: DeskDocument) -> [(isDue: Bool, text: String)] {
        document.text.components(separatedBy: "<div class=\"row").dropFirst().map { row in
            let text = row.split(separator: "<").map { $0.drop { $0 != ">" }.dropFirst() }
            let words = text.joined(separator: " ").split { $0.isWhitespace }.joined(separator: " ")
            return (row.hasPrefix(" due"), words)
        }
    }

    @Test func `two languages stand in rows that belong together`() async throws {
        let document = try await DeskSite().document("compare", ["page": "news/one"])
        let rows = rows(of: document)
        #expect(
            rows.dropFirst(2).map(\.text) == [
                "Premier. First.", "Le lieu The place", "Ici. Here.", "La date The date",
                "un deux one two",
            ]
        )
        #expect(rows.allSatisfy { !$0.isDue })
        #expect(document.values(of: "dir").filter { $0 == "ltr" }.count == rows.count * 2)
    }

    @Test func `passages whose source has changed are marked where they stand`() async throws {
        let french = try #require(DeskSite.files["Content/news/one/fr.md"])
        let changed = french.replacing("\nIci.", with: "\nLà-bas, *au sud*.")
            .replacing("Un résumé", with: "Le résumé")
            .replacing("* deux", with: "* deux\n* trois")
        let site = try await DeskSite([
            "Content/news/one/fr.md": changed, "Content/news/one/en.md": try await accepted(),
        ])
        let document = try await site.document("compare", ["page": "news/one"])
        #expect(document.fault == nil)
        let rows = rows(of: document)
        #expect(rows.map(\.isDue) == [false, true, false, false, true, false, true])
        #expect(rows[0].text == "Français source English stale")
        #expect(rows[1].text.hasPrefix("summary changed – Le résumé &lt;b&gt;gras&lt;/b&gt;"))
        #expect(
            rows[4].text == "paragraph changed (under “Le lieu”) Là-bas, au sud . Here."
        )
        #expect(rows[6].text.hasPrefix("list item added (under “La date”) un deux trois"))
        // What has changed is said once, beside the source, in the language of the desk.
        #expect(document.tags("ul").filter { $0.contains("class=\"changes\"") }.count == 3)
        let swapped = try await site.document(
            "compare",
            ["page": "news/one", "left": "en", "right": "fr"]
        )
        #expect(self.rows(of: swapped)[4].text.hasPrefix("Here. paragraph changed"))
    }

    @Test func `a language that is missing is said to be`() async throws {
        let document = try await DeskSite(asOf: "2026-02-01")
            .document("compare", ["page": "news/two"])
        #expect(document.contains("The page is not published in this language."))
        #expect(document.contains("<p>Demain.</p>"))
        let draft = try await DeskSite().document("compare", ["page": "news/three"])
        #expect(draft.fault == nil)
        #expect(!draft.contains("Un jour."))
    }

    @Test(arguments: [
        ([2, 2], [2, 2], "0:0 1:1"),
        ([0, 2, 2], [2, 2], "0:- 1:0 2:1"),
        ([2, 3, 2], [2, 2], "0:0 1:- 2:1"),
        ([2, 2], [2, 3, 3, 2], "0:0 -:1 -:2 1:3"),
        ([], [2], "-:0"),
        ([2, 3], [3, 2], "0:- 1:0 -:1"),
    ])
    func `sections are paired by the levels of their headings`(
        left: [Int],
        right: [Int],
        pairs: String
    ) {
        func sections(_ levels: [Int]) -> [PageSection] {
            levels.enumerated().map { index, level in
                PageSection(
                    level: level,
                    blocks: [PageSection.Block(html: [], lines: index + 1...index + 1)]
                )
            }
        }
        func name(_ section: PageSection?) -> String {
            (section?.blocks.first?.lines.lowerBound).map { String($0 - 1) } ?? "-"
        }
        let found = SectionAlignment.pairs(sections(left), sections(right))
        #expect(found.map { "\(name($0.left)):\(name($0.right))" }.joined(separator: " ") == pairs)
    }

    @Test func `borrowed markup has no ids, no styles and leads to its own page`() {
        let html =
            "<h2 id=\"a\">A &amp; b</h2><a href=\"#a\" onclick=\"x\">c</a><img src=\"/x.png\" alt=\"\">"
            + "<p style=\"color:red\" aria-labelledby=\"a\" lang=\"en\">d</p>"
        let markup = BorrowedMarkup(from: "/fr/x/").markup(Array(html.utf8)[...])
        #expect(
            String(decoding: markup.bytes, as: UTF8.self)
                == "<h2>A &amp; b</h2><a href=\"/fr/x/#a\">c</a><img src=\"/x.png\" alt=\"\">"
                + "<p lang=\"en\">d</p>"
        )
    }
}
