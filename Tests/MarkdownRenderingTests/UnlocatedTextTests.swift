import Diagnostics
import MarkdownRendering
import SiteModel
import Testing

/// Texts that are rendered without looking for places, as nearly all of a build are.
struct `Unlocated texts` {
    private let renderer = MarkdownRenderer(
        options: MarkdownOptions(
            language: Language("fr"),
            labels: .french,
            citations: ["s": Array("S".utf8)],
            collectsDetails: true
        )
    )

    @Test func `only places are not those of a text whose places are looked for`() {
        var random = RandomText(seed: 41)
        for _ in 0..<1_500 {
            compare(random.noise(1 + random.next(120)))
            compare(Array(random.page().utf8))
        }
    }

    @Test(arguments: [
        "# A\n\n[un\nlien](b) et [a](c)\n\n## B\n\n> * [x](y)\n>   [z](w)\n\n| [t](u) | a |\n|---|---|\n| b | [v](w) |\n",
        "A\n===\n\nMot[^1].\n\n[^1]: Note [a](b).\n\n# B\n\nwww.example.org et ~~[a](b)~~\n",
        "a\r[b](c)\r\rd\r===\r[e](f)\r",
    ])
    func `links stand below the same headings`(text: String) { compare(Array(text.utf8)) }

    private func compare(_ bytes: [UInt8]) {
        let source = MarkdownSource(bytes: bytes, file: "a", firstLine: 7)
        let resolve = { (request: LinkRequest) -> LinkTarget? in
            request.destination.utf8.count % 2 == 0 ? .external : .anchor(request.text)
        }
        let (located, faults) = renderer.render(source, resolving: resolve)
        let (text, others) = renderer.render(source, locates: false, resolving: resolve)
        let written = String(decoding: bytes, as: UTF8.self).debugDescription
        #expect(text.html == located.html, "\(written)")
        #expect(text.headings == located.headings, "\(written)")
        #expect(text.blocks == located.blocks, "\(written)")
        #expect(text.anchors == located.anchors, "\(written)")
        #expect(text.links.map(\.target) == located.links.map(\.target), "\(written)")
        #expect(sections(of: text) == sections(of: located), "\(written)")
        #expect(words(of: text) == words(of: located), "\(written)")
        #expect(others.map(\.code).sorted() == faults.map(\.code).sorted(), "\(written)")
    }

    /// How many headings stand before each link.
    private func sections(of text: RenderedText) -> [Int] {
        text.links.map { link in text.headings.count { $0.line <= link.line } }
    }

    private func words(of text: RenderedText) -> [[UInt8]] {
        (text.details?.blocks ?? []).map(\.text)
    }
}
