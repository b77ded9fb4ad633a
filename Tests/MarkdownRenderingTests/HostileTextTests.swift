import Diagnostics
import MarkdownRendering
import SiteModel
import Testing

struct `Hostile texts` {
    @Test(arguments: [
        "[", "]", "*", "_", ">", "`", "~", "~~", "- ", "[^x] ", "[^x]: ", "<i>", "</i>", "a<i></q>",
        "<!--", "![", "\\", "&", "# a\n", "\n", "\"a ", "l'", "<span lang=\"en\">\"a ", "\u{0}",
        "\r",
    ])
    func `fifty kilobytes of one sign are rendered`(sign: String) {
        let text = String(repeating: sign, count: 50_000 / sign.utf8.count)
        let (rendered, _) = render(text)
        let plain = PlainMarkdown.html(Array(text.utf8))
        #expect(rendered.html.count <= 100 * text.utf8.count)
        #expect(plain.count <= 100 * text.utf8.count)
    }

    @Test func `an empty text is empty`() {
        let (text, diagnostics) = render("")
        #expect(text == RenderedText())
        #expect(diagnostics.isEmpty)
        #expect(PlainMarkdown.html([]).isEmpty)
    }

    @Test func `noise is rendered to elements that close where they open`() {
        var random = RandomText(seed: 7)
        for _ in 0..<400 {
            let noise = random.noise(1 + random.next(80))
            let source = String(decoding: noise, as: UTF8.self)
            let (text, diagnostics) = render(source, sources: ["s": "S"])
            #expect(Self.isBalanced(text.html), "\(source.debugDescription)")
            #expect(Set(text.anchors).count == text.anchors.count, "\(source.debugDescription)")
            let lines = source.split(
                omittingEmptySubsequences: false,
                whereSeparator: \.isNewline
            ).count
            for diagnostic in diagnostics {
                let line = diagnostic.location?.start?.line ?? 0
                #expect((1...max(1, lines)).contains(line), "\(source.debugDescription)")
            }
        }
    }

    @Test func `bytes that are no UTF-8 become the sign that says so`() {
        let renderer = MarkdownRenderer(
            options: MarkdownOptions(language: Language("fr"), labels: .french)
        )
        let source = MarkdownSource(bytes: [0x61, 0xFF, 0x62], file: "a")
        let (text, _) = renderer.render(source) { _ in .external }
        #expect(text.markup == "<p>a\u{FFFD}b</p>\n")
    }

    /// Whether every end tag meets the start tag that was opened last.
    private static func isBalanced(_ html: [UInt8]) -> Bool {
        let void: Set = ["br", "hr", "img", "input", "wbr"]
        var open: [Substring] = []
        for tag in String(decoding: html, as: UTF8.self).split(separator: "<") {
            let name = tag.prefix { $0.isLetter || $0.isNumber || $0 == "/" }
            if name.hasPrefix("/") {
                if open.popLast() != name.dropFirst() { return false }
            } else if !name.isEmpty, tag.contains(">"), !void.contains(String(name)) {
                open.append(name)
            }
        }
        return open.isEmpty
    }
}
