import Diagnostics
import MarkdownRendering
import SiteModel
import Testing

/// What is handed over to those who check the wording of a text.
@Suite struct TextDetailTests {
    private func details(_ markdown: String, firstLine: Int = 1) -> TextDetails? {
        let options = MarkdownOptions(
            language: Language("fr"),
            labels: .french,
            citations: ["aui": Array("AUI".utf8)],
            collectsDetails: true
        )
        let source = MarkdownSource(
            bytes: Array(markdown.utf8),
            file: "Content/fr.md",
            firstLine: firstLine
        )
        return MarkdownRenderer(options: options).render(source) { _ in .external }.text.details
    }

    @Test func `words are collected block by block, without markup`() throws {
        let blocks = try #require(
            details(
                "## Un *titre*\n\nDu `code`, [un lien](a) et\nla suite[^aui].\n\n> Cité\n\n"
                    + "| A |\n|---|\n| b |\n"
            )
        ).blocks
        #expect(
            blocks.map { String(decoding: $0.text, as: UTF8.self) } == [
                "Un titre", "Du \u{FFFC}, un lien et la suite\u{FFFC}.", "Cité", "A", "b",
            ]
        )
        #expect(blocks.map(\.kind) == [.heading, .paragraph, .paragraph, .cell, .cell])
        #expect(blocks.map(\.isQuoted) == [false, false, true, false, false])
        #expect(blocks.allSatisfy { $0.section == 1 })
    }

    @Test func `each word is found where it stands`() throws {
        let marked = MarkedText("é *▸b* et &amp; ▸c\n▸d [e](x) \\* ▸f\n")
        let block = try #require(details(marked.text)?.blocks.first)
        var places = RunningTextPlaces(block)
        let words = "bcdf".utf8.compactMap { block.text.lastIndex(of: $0) }
        #expect(words.map { places.place(of: $0) } == marked.places)
    }

    @Test func `a passage in another language is known, and a call of a note`() throws {
        let marked = MarkedText(
            "A <span lang=\"en\">b</span> c▸[^aui]\n\n## T\n\nD▸[^n]\n\n[^n]: N\n"
        )
        let found = try #require(details(marked.text, firstLine: 1))
        let block = try #require(found.blocks.first)
        let languages = "Abc".utf8.compactMap { block.text.firstIndex(of: $0) }
            .map { block.language(at: $0)?.code }
        #expect(languages == [nil, "en", nil])
        #expect(found.noteCalls.map(\.label) == ["aui", "n"])
        #expect(found.noteCalls.map(\.isSource) == [true, false])
        #expect(found.noteCalls.map(\.section) == [0, 1])
        #expect(found.noteCalls.map(\.place) == marked.places)
    }

    @Test func `nothing is collected that nobody asked for`() {
        #expect(render("Un mot.\n").text.details == nil)
    }

    @Test func `a link says its text, what stands behind it, and its language`() {
        var asked: [LinkRequest] = []
        let (text, _) = render(
            "[a *b*](x) (en anglais), [c](x)(PDF) <span lang=\"en\">[d](x)</span> "
                + "[<span lang=\"ar\">e</span>](x)\n"
        ) { request in
            asked.append(request)
            return .external
        }
        #expect(asked.map(\.text) == ["a b", "c", "d", "e"])
        #expect(asked.map(\.remark) == ["en anglais", "PDF", "", ""])
        #expect(asked.map(\.language) == [nil, nil, "en", "ar"])
        #expect(text.links.map(\.text) == asked.map(\.text))
    }

    @Test func `the text of a link has its place`() {
        let marked = MarkedText("é [▸un *lien*▸](a) ![▸x▸](b.png) ▸https://a.example▸ [](c)\n")
        let ranges = render(marked.text).text.links.map(\.textRange)
        let places = marked.places
        #expect(
            ranges.prefix(3) == [
                places[0]..<SourcePosition(line: 1, column: places[1].column - 1),
                places[2]..<places[3], places[4]..<places[5],
            ]
        )
        #expect(ranges.last == .some(nil))
    }

    @Test func `a text in pieces is found in its file`() {
        let source = MarkdownSource(
            bytes: Array("Voir\n[x](y)".utf8),
            file: "Content/fr.md",
            firstLine: 3,
            pieces: [
                SourcePiece(offset: 0, place: SourcePosition(line: 3, column: 9)),
                SourcePiece(offset: 5, place: SourcePosition(line: 4, column: 5)),
            ]
        )
        let options = MarkdownOptions(language: Language("fr"), labels: .french)
        var place: SourcePosition?
        _ = MarkdownRenderer(options: options).render(source) { request in
            place = request.location.start
            return .external
        }
        #expect(place == SourcePosition(line: 4, column: 9))
    }

    @Test func `places in a long line are found in linear time`() throws {
        let text = String(repeating: "é1 ", count: 100_000)
        let block = try #require(details(text)?.blocks.first)
        let clock = ContinuousClock()
        let time = clock.measure {
            var places = RunningTextPlaces(block)
            for offset in block.text.indices { _ = places.place(of: offset) }
        }
        #expect(time < .seconds(5))
    }
}
