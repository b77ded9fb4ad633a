import SiteModel
import Testing

struct OutlineViewTests {
    private static let template = """
        {{#page.has-outline}}{{#page.outline}}{{title}}#{{anchor}}\
        ({{#children}}{{title}},{{/children}}) {{/page.outline}}{{/page.has-outline}}
        """

    private func outline(_ headings: (level: Int, title: String)...) throws -> String {
        let body = RenderedText(
            headings: headings.map { level, title in
                RenderedHeading(level: level, title: title, anchor: title.lowercased(), line: 1)
            }
        )
        return try SmallSite().printed(Self.template, of: "news", body: body)
    }

    @Test func `headings of the third level stand below those of the second`() throws {
        #expect(try outline((2, "A"), (3, "B"), (3, "C"), (2, "D")) == "A#a(B,C,) D#d() ")
    }

    @Test func `a heading of the third level before any of the second stands by itself`() throws {
        #expect(try outline((3, "A"), (2, "B"), (3, "C")) == "A#a() B#b(C,) ")
    }

    @Test func `deeper headings are left out`() throws {
        #expect(try outline((2, "A"), (4, "B"), (2, "C"), (2, "D")) == "A#a() C#c() D#d() ")
    }

    @Test func `an outline of two entries is not worth showing`() throws {
        #expect(try outline((2, "A"), (3, "B")) == "")
    }
}
