import ContentParsing
import SiteModel
import Testing

@Suite struct TranslationMarkTests {
    /// The file with the line set to `v1.NEW`, as text.
    private func set(_ text: String) throws -> String? {
        let (page, _) = MarkedText(text).page()
        let place = try #require(page).common.translatedFrom?.location
        let edited = TranslationMark.set("v1.NEW", in: Array(text.utf8), replacing: place)
        return edited.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(arguments: [
        ("---\ntitle: N\n---\ntexte", "---\ntitle: N\ntranslated-from: v1.NEW\n---\ntexte"),
        (
            "---\r\ntitle: N # é\r\n\r\n---  \r\ntexte\r\n",
            "---\r\ntitle: N # é\r\n\r\ntranslated-from: v1.NEW\r\n---  \r\ntexte\r\n"
        ),
        (
            "---\ntitle: N\nsummary: |\n  a\n\n---\n---\n",
            "---\ntitle: N\nsummary: |\n  a\n\ntranslated-from: v1.NEW\n---\n---\n"
        ),
        (
            "---\ntranslated-from:   v1.OLD   # revu\ntitle: N\n---\n",
            "---\ntranslated-from:   v1.NEW   # revu\ntitle: N\n---\n"
        ),
        (
            "---\r\ntitle: N\r\ntranslated-from: v1.OLD\r\n---\r\n",
            "---\r\ntitle: N\r\ntranslated-from: v1.NEW\r\n---\r\n"
        ),
        (
            "---\n\"translated-from\" : 'v1.OLD'\ntitle: N\n---\n",
            "---\n\"translated-from\" : 'v1.NEW'\ntitle: N\n---\n"
        ),
        (
            "---\n{ title: É, translated-from: \"v1.OLD\" }\n---\n",
            "---\n{ title: É, translated-from: \"v1.NEW\" }\n---\n"
        ),
    ])
    func `only the line is written, every other byte stays`(before: String, after: String) throws {
        #expect(try set(before) == after)
    }

    @Test func `a value over several lines is left alone`() throws {
        #expect(try set("---\ntitle: N\ntranslated-from: v1\n  OLD\n---\n") == nil)
        #expect(try set("---\ntitle: N\ntranslated-from: |\n  OLD\n---\n") == nil)
    }

    @Test func `a file without front matter is left alone`() {
        #expect(TranslationMark.set("v1.NEW", in: Array("texte".utf8), replacing: nil) == nil)
    }
}
