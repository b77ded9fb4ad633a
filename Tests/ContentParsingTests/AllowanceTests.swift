import ContentParsing
import Diagnostics
import SiteModel
import Testing

/// `allow` silences warnings of a page, each with a reason.
@Suite struct AllowanceTests {
    @Test func `each code has its reason and its place`() throws {
        let text = MarkedText(
            """
            ---
            title: x
            allow:
              ①P431: "Une frise de décor"
              ②P443: 'Les montants suivent la devise'
            ---
            Corps

            """
        )
        let (page, diagnostics) = Sample.parser.parse(
            text.file,
            id: PageID("faq"),
            language: Sample.french,
            type: .page
        )
        #expect(diagnostics == [])
        let allowances = try #require(page).common.allowances
        #expect(allowances.map(\.code) == ["P431", "P443"])
        #expect(
            allowances.map(\.reason) == ["Une frise de décor", "Les montants suivent la devise"]
        )
        #expect(allowances.map { text.place($0.location) } == ["①", "②"])
    }

    @Test(arguments: ["①P431", "[①P431]", "{ ①P431: '' }", "{ ①P431: }"])
    func `a code without a reason is refused`(value: String) {
        let text = MarkedText("---\ntitle: x\nallow: \(value)\n---\nCorps\n")
        #expect(
            text.pageFaults() == [
                Report(
                    "①",
                    "P449",
                    fr:
                        "un avertissement ne se tait pas sans raison~: «~allow: { P431: \"la raison\" }~»",
                    en:
                        "no warning is silenced without a reason: “allow: { P431: \"the reason\" }”"
                )
            ]
        )
    }
}
