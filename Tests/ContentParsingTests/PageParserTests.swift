import ContentParsing
import Diagnostics
import SiteModel
import Testing

struct PageParserTests {
    @Test func `every common key is read`() throws {
        let (page, reports) = MarkedText(
            """
            ---
            title: Foire aux questions
            slug: foire-aux-questions
            summary: Ce que l’on demande
            aliases: [/fr/questions/, faq]
            translated-from: 3f2a
            date: 2021-06
            updated: 2021-06-25T09:00+01:00
            topics: [artificial-intelligence, high-performance-computing]
            sources: telquel-2021-06-25
            draft: false
            publish: 2021-06-25
            expires: 2026-01-01T00:00Z
            template: questions
            order:
              - b
              - a
            ---
            """
        ).page()
        let common = try #require(page).common
        #expect(reports == [])
        #expect(common.title?.value == "Foire aux questions")
        #expect(common.slug?.value == "foire-aux-questions")
        #expect(common.summary?.value == "Ce que l’on demande")
        #expect(common.aliases.map(\.value) == ["/fr/questions/", "faq"])
        #expect(common.translatedFrom?.value == "3f2a")
        #expect(common.date?.value.description == "2021-06")
        #expect(common.updated?.value.description == "2021-06-25T09:00+01:00")
        #expect(
            common.topics?.value.map(\.value) == [
                "artificial-intelligence", "high-performance-computing",
            ]
        )
        #expect(common.sources?.value.map(\.value) == ["telquel-2021-06-25"])
        #expect(common.isDraft?.value == false)
        #expect(common.publish?.value.description == "2021-06-25")
        #expect(common.expires?.value.description == "2026-01-01T00:00Z")
        #expect(common.template?.value == "questions")
        #expect(common.order?.value.map(\.value) == ["b", "a"])
    }

    @Test(arguments: [
        ("no", "no"), ("2021", "2021"), ("1e3", "1e3"), ("012", "012"), ("~", "~"),
        ("null", "null"), ("true", "true"), ("0x1F", "0x1F"), ("12:30", "12:30"), ("=", "="),
        ("<<", "<<"), ("'l''annonce'", "l'annonce"), ("\"a: \\\"b\\\"\"", "a: \"b\""),
        ("https://um6p.ma:443/", "https://um6p.ma:443/"), ("C#", "C#"), ("a # b", "a"),
        ("R & D", "R & D"), ("a *b* c", "a *b* c"), ("|\n  a\n  b", "a\nb\n"),
        (">-\n  a\n  b", "a b"), ("a\n  b", "a b"),
        ("« a:b »", "« a:b »"),
    ])
    func `a text is what its author wrote, never a number or a truth value`(
        written: String,
        text: String
    ) {
        let (page, reports) = MarkedText("---\ntitle: \(written)\n---\n").page()
        #expect(reports == [])
        #expect(page?.common.title?.value == text)
    }

    @Test func `values carry their places, counted in scalars of the file`() throws {
        let text = MarkedText(
            """
            ---
            ①title: ②Été③
            summary:   ④"né \\"là\\""⑤
            topics: [⑥artificial-intelligence⑦, ⑧high-performance-computing]
            order: ⑨'a''b'
            ---
            """
        )
        let common = try #require(text.page().page).common
        #expect(text.place(common.title?.location) == "②")
        #expect(text.end(common.title?.location) == "③")
        #expect(text.place(common.summary?.location) == "④")
        #expect(text.end(common.summary?.location) == "⑤")
        #expect(text.place(common.topics?.value[0].location) == "⑥")
        #expect(text.end(common.topics?.value[0].location) == "⑦")
        #expect(text.place(common.topics?.value[1].location) == "⑧")
        #expect(text.place(common.order?.value[0].location) == "⑨")
        #expect(common.order?.value[0].location.end == SourcePosition(line: 5, column: 14))
    }

    @Test func `a text of several lines has no end`() throws {
        let page = try #require(MarkedText("---\ntitle: a\n  b\n---\n").page().page)
        #expect(page.common.title?.location.start == SourcePosition(line: 2, column: 8))
        #expect(page.common.title?.location.end == nil)
    }

    @Test func `an attachment is no page`() {
        let file = SourceFile(
            path: "Content/faq/fr.md",
            origin: "/site/fr.md",
            content: .attachment(byteCount: 1, picture: nil)
        )
        let parsed = Sample.parser.parse(
            file,
            id: PageID("faq"),
            language: Sample.french,
            type: .page
        )
        #expect(parsed.0 == nil)
        #expect(parsed.1.isEmpty)
    }

    @Test func `lines may end with CR LF`() throws {
        let text = "---\r\ntitle: x\r\ntopics:\r\n  - artificial-intelligence\r\n---\r\n"
        let (page, reports) = MarkedText(text).page()
        #expect(reports == [])
        #expect(page?.common.topics?.value.map(\.value) == ["artificial-intelligence"])
    }
}

extension MarkedText {
    /// The mark at the end of a location.
    func end(_ location: Diagnostics.SourceLocation?) -> String {
        location.map { place(Diagnostics.SourceLocation(file: $0.file, start: $0.end)) } ?? "-"
    }
}
