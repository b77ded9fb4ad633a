import Diagnostics
import SiteModel
import Testing

@testable import MarkdownRendering

struct Headings {
    @Test func `a heading has an anchor from its text before typography`() {
        let (text, _) = render("## L'admission : 1er *semestre*\n", firstLine: 12)
        #expect(
            text.markup
                == "<h2 id=\"l-admission-1er-semestre\">L’admission\u{A0}: "
                + "1<sup>er</sup> <em>semestre</em></h2>\n"
        )
        #expect(
            text.headings == [
                RenderedHeading(
                    level: 2,
                    title: "L’admission\u{A0}: 1er semestre",
                    anchor: "l-admission-1er-semestre",
                    line: 12
                )
            ]
        )
        #expect(text.anchors == ["l-admission-1er-semestre"])
    }

    @Test(arguments: [
        (["x", "x", "x"], ["x", "x-2", "x-3"]),
        (["x", "x", "x-2"], ["x", "x-3", "x-2"]),
        (["x-2", "x", "x", "x"], ["x-2", "x", "x-3", "x-4"]),
        (["x", "x", "x-2", "x-2"], ["x", "x-3", "x-2", "x-2-2"]),
        (["?", "!", "section"], ["section", "section-2", "section-3"]),
        (["Été", "ete"], ["ete", "ete-2"]),
    ])
    func `every heading of a text has its own anchor`(titles: [String], anchors: [String]) {
        #expect(AnchorRegistry(titles).anchors == anchors)
    }

    @Test func `a thousand equal headings beside their literal twins stay apart`() {
        let titles = (2...1000).map { "x-\($0)" } + Array(repeating: "x", count: 1000)
        #expect(Set(AnchorRegistry(titles).anchors).count == titles.count)
    }

    @Test func `the anchor counts code and the text of links, not the call of a note`() {
        #expect(
            html("# `make site` et [l'aide](x)[^1]\n\n[^1]: Oui.\n")
                .hasPrefix("<h1 id=\"make-site-et-l-aide\">")
        )
    }

    @Test func `underlined headings stand on the line of their text`() {
        let (text, _) = render("[a]: /x\nUn\ntitre\n=====\n\n# Deux\n")
        #expect(text.headings.map(\.line) == [2, 6])
        #expect(text.headings.map(\.title) == ["Un titre", "Deux"])
    }

    @Test func `ids take the prefix of the text`() {
        let (text, _) = render("# A\n\n[b](#a)[^1]\n\n[^1]: c\n", idPrefix: "q1-") { _ in
            .anchor("a")
        }
        #expect(text.anchors == ["q1-a", "q1-fnref_1", "q1-fn_title", "q1-fn_1"])
        #expect(text.headings.map(\.anchor) == ["q1-a"])
        #expect(text.markup.contains("<a href=\"#q1-a\">b</a>"))
        #expect(text.markup.contains("aria-labelledby=\"q1-fn_title\""))
    }
}

struct BlockTests {
    @Test func `each block knows its markup and its lines in the file`() {
        let markdown =
            "Un.\n\n## Deux\n\n* trois\n* quatre\n\n| a | b |\n|---|---|\n| c | d |\n\nFin[^1].\n\n[^1]: Note.\n"
        let (text, _) = render(markdown, firstLine: 10)
        let starts = text.blocks.map(\.start) + [text.notesStart]
        let parts = zip(starts, starts.dropFirst()).map { start, end in
            String(decoding: text.html[start..<end].prefix(4), as: UTF8.self)
        }
        #expect(parts == ["<p>U", "<h2 ", "<ul>", "<div", "<p>F"])
        #expect(text.blocks.map(\.firstLine) == [10, 12, 14, 17, 21])
        #expect(text.blocks.map(\.lastLine).first == 10)
    }
}
