import SiteModel
import Testing

struct FrontMatterTests {
    @Test(arguments: [
        ("---\ntitle: x\n---\nCorps\n", "Corps\n", 4),
        ("---\r\ntitle: x\r\n---\r\nCorps\r\n", "Corps\r\n", 4),
        ("--- \ntitle: x\n---\t \nCorps", "Corps", 4),
        ("---\ntitle: x\n---\n\n\nCorps", "\n\nCorps", 4),
        ("---\ntitle: x\n---\n", "", 4),
        ("---\ntitle: x\n---", "", 3),
        ("---\ntitle: x\n# rien\n\n---\nA\n---\nB\n", "A\n---\nB\n", 6),
        ("---\ntitle: x\nsummary: |\n  a\n  ---\n  b\n---\nC", "C", 8),
        ("---\ntitle: x ---\n---\nC", "C", 4),
    ])
    func `the body is what stands below front matter`(
        text: String,
        body: String,
        firstLine: Int
    ) throws {
        let (page, reports) = MarkedText(text).page()
        let parsed = try #require(page)
        #expect(reports == [])
        #expect(parsed.common.title?.value.hasPrefix("x") == true)
        #expect(String(decoding: parsed.body.bytes, as: UTF8.self) == body)
        #expect(parsed.body.firstLine == firstLine)
    }

    @Test func `four dashes do not close front matter`() {
        let (page, reports) = MarkedText("---\ntitle: x\n----\nCorps\n").page()
        #expect(reports.map(\.code) == ["P201"])
        #expect(page?.body.bytes == [])
    }

    @Test func `a page whose front matter is missing is still a page`() throws {
        let page = try #require(MarkedText("Bonjour\n").page().page)
        #expect(page.common.title == nil)
        #expect(page.file == "Content/faq/fr.md")
    }
}
