import Diagnostics
import Testing

@testable import SiteModel

@Suite struct TextComparisonTests {
    /// The changes as `LINE phrase: excerpt`, in English.
    private func changes(_ old: SourceText, _ new: SourceText) -> [String] {
        TextComparison.changes(from: old.digest, to: new).map { change in
            let excerpt = change.excerpt.isEmpty ? "" : ": " + change.excerpt
            return "\(change.location.start?.line ?? 0) \(change.phrase.english)\(excerpt)"
        }
    }

    private func changes(_ old: String, _ new: String) -> [String] {
        changes(sourceText(old), sourceText(new))
    }

    @Test func `a paragraph that changed is named with its section and line`() {
        #expect(
            changes("a\n\n## S\n\nb\n\nc\n", "a\n\n## S\n\nbb\n\nc\n")
                == ["9 paragraph changed (under “S”): bb"]
        )
    }

    @Test func `added, changed and removed blocks are told apart`() {
        #expect(
            changes("a\n\n* b\n* c\n\nd\n", "a\n\n* bb\n* c\n* x\n\nd\n")
                == ["7 list item changed: bb", "9 list item added: x"]
        )
        #expect(
            changes("a\n\n## S\n\n* b\n* c\n\nd\n", "a\n\n## S\n\n* b\n\nd\n")
                == ["11 list item removed (under “S”)"]
        )
    }

    @Test func `a block of another kind is added, and the old one removed`() {
        #expect(
            changes("a\n\nb\n", "a\n\n## b\n") == [
                "7 heading added: b", "7 paragraph removed (under “b”)",
            ]
        )
    }

    @Test func `a section that moved is told as moved`() {
        #expect(
            changes("## A\n\na\n\nb\n\n## B\n\nc\n", "## B\n\nc\n\n## A\n\na\n\nb\n")
                == ["5 heading moved: B", "7 paragraph moved (under “B”): c"]
        )
    }

    @Test func `one of two equal blocks that goes is removed, and nothing moved`() {
        #expect(changes("a\n\nx\n\nb\n\nx\n\nc\n", "a\n\nb\n\nx\n\nc\n") == ["7 paragraph removed"])
        #expect(
            changes("a\n\nx\n\nb\n\nx\n\nc\n", "a\n\nx\n\nb\n\nc\n") == ["11 paragraph removed"]
        )
    }

    @Test func `front matter is named by its keys`() {
        let old = sourceText("a\n", title: "T", summary: "S", fields: ["x": .text("un")])
        let new = sourceText("a\n", title: "U", summary: "R", fields: ["x": .text("deux")])
        #expect(
            changes(old, new)
                == [
                    "2 title of the page changed: U", "2 summary changed: R",
                    "2 field “x” changed: deux",
                ]
        )
    }

    @Test func `a text of which nothing is left is all removed`() {
        #expect(
            changes(sourceText("a\n\nb\n"), sourceText("", title: "T"))
                == ["2 paragraph removed", "2 paragraph removed"]
        )
    }

    @Test func `long text is cut between words`() throws {
        let text = String(repeating: "mot ", count: 30)
        let change = try #require(
            TextComparison.changes(
                from: sourceText("a").digest,
                to: sourceText(text)
            ).first
        )
        #expect(change.excerpt == String(repeating: "mot ", count: 14) + "mot…")
    }

    @Test func `the French agrees in gender`() {
        let old = sourceText("| a |\n|---|\n| b |\n\n> c\n\nd\n")
        let new = sourceText("| a |\n|---|\n| bb |\n\nd\n\n## e\n")
        #expect(
            TextComparison.changes(from: old.digest, to: new).map(\.phrase.french)
                == ["ligne de tableau modifiée", "citation supprimée", "titre ajouté"]
        )
    }

    @Test func `texts of a hundred thousand blocks are compared in a moment`() {
        let old = sourceText((0..<100_000).map { "* a\($0)\n" }.joined())
        let new = sourceText(
            (0..<100_000).reversed().map { "* \($0 % 2 == 0 ? "a" : "b")\($0)\n" }.joined()
        )
        let start = ContinuousClock.now
        #expect(TextComparison.changes(from: old.digest, to: new).count > 90_000)
        #expect(ContinuousClock.now - start < .seconds(20))
    }
}
