import Diagnostics
import Testing

@testable import SiteModel

@Suite struct SourceDigestTests {
    @Test func `the value is one line of letters, digits and full stops`() {
        let text = sourceText("## Un\n\nTexte.\n", summary: "S")
        #expect(text.digest.text == "v1.0fyLG7Xmtch.tGzegsAuxghpBrmpGMzg")
        #expect(SourceDigest(text.digest.text) == text.digest)
    }

    @Test func `the value of sixty paragraphs has 320 characters`() {
        let body = (1...60).map { "Paragraphe \($0).\n\n" }.joined()
        #expect(sourceText(body).digest.text.count == 3 + 11 + 1 + 5 + 60 * 5)
    }

    @Test(arguments: [
        "Un deux trois.\n\n* a\n* b\n\n| c | d |\n|---|---|\n",
        "Un deux trois.\r\n\r\n* a\r\n* b\r\n\r\n| c | d |\r\n|---|---|\r\n",
        "Un  \ndeux\ntrois.   \n\n\n\n* a\n* b\n\n| c | d |\n|---|---|",
        "Un deux trois.\n\n- a\n\n- b\n\n|c|d|\n|:-:|--|\n",
    ])
    func `layout is no change of text`(body: String) {
        let plain = sourceText("Un deux trois.\n\n* a\n* b\n\n| c | d |\n|---|---|\n")
        #expect(sourceText(body).digest == plain.digest)
    }

    @Test(arguments: [
        "Un deux trois!\n\n## A\n", "Un deux trois.\n\n### A\n", "## A\n\nUn deux trois.\n",
        "Un deux trois.\n\nA\n", "Un deux trois.\n", "Un deux\n\ntrois.\n\n## A\n",
    ])
    func `words, levels, kinds, order and parting are text`(body: String) {
        let plain = sourceText("Un deux trois.\n\n## A\n")
        #expect(sourceText(body).digest.whole != plain.digest.whole)
    }

    @Test func `what is the same in every language is no text`() throws {
        let day = try #require(PartialDate("2026-01-01"))
        let other = try #require(PartialDate("2026-02-01"))
        let one = sourceText("", fields: ["a": .fact(.toBeAnnounced(lastChecked: day))])
        let two = sourceText("", fields: ["a": .fact(.toBeAnnounced(lastChecked: other))])
        let three = sourceText("", fields: ["a": .number("3")])
        #expect(one.digest == two.digest)
        #expect(one.digest == three.digest)
    }

    @Test func `words of fields are text, in lists, groups and facts`() {
        func text(_ word: String) -> FieldValue {
            let group = FieldValue.group([
                FieldValue.NamedValue(name: "label", value: .text(word))
            ])
            return .list([.fact(.known(group, sources: [Located("a", at: nowhere)]))])
        }
        let plain = sourceText("", fields: ["a": text("un")])
        #expect(plain.digest == sourceText("", fields: ["a": text("un")]).digest)
        #expect(plain.digest != sourceText("", fields: ["a": text("deux")]).digest)
    }

    @Test(arguments: [
        "", "3f2a", "v1", "v1.", "v1.AAAAAAAAAAA", "v1.AAAAAAAAAA.", "v1.AAAAAAAAAAA.t123",
        "v1.AAAAAAAAAAA.x1234", "v1.AAAAAAAAAAA.t12-4", "v2.AAAAAAAAAAA.t1234",
        "v1.AAAAAAAAAAA.t123é",
    ])
    func `anything else is no value`(text: String) {
        #expect(SourceDigest(text) == nil)
    }
}
