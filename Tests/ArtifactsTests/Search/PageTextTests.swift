import Diagnostics
import SiteModel
import Testing

@testable import Artifacts

@Suite struct PageTextTests {
    private func lines(_ page: Page, strings: [String: String] = [:]) throws -> [String] {
        let text = PageText(of: page, try SearchSite([page], strings: strings).contents)
        return text.passages.map { passage in
            let section = text.sections[passage.section]
            return "#\(section.anchor) \(String(decoding: section.title, as: UTF8.self))| "
                + String(decoding: passage.text, as: UTF8.self)
        }
    }

    @Test func `a passage is a paragraph, an item or a row, below its heading`() throws {
        let page = SearchSite.page(
            "a",
            "A",
            """
            <p>Un <em>début</em> &amp; une&nbsp;suite.</p>
            <h2 id="le-titre">Le <em>titre</em></h2>
            <ul>
            <li>premier</li>
            <li><p>deuxième
            ligne</p></li>
            </ul>
            <div class="table-scroll"><table>
            <thead><tr><th scope="col">Clé</th><th>Valeur</th></tr></thead>
            <tbody><tr><td>a </td><td>b</td></tr></tbody></table></div>
            """,
            summary: "En bref : tout."
        )
        #expect(
            try lines(page) == [
                "# | En bref\u{A0}: tout.",
                "# | Un début & une&nbsp;suite.",
                "#le-titre Le titre| premier",
                "#le-titre Le titre| deuxième ligne",
                "#le-titre Le titre| Clé · Valeur",
                "#le-titre Le titre| a · b",
            ]
        )
    }

    @Test func `calls of notes, ways back, scripts and cited sources are left out`() throws {
        let page = SearchSite.page(
            "a",
            "A",
            """
            <p>Un fait<sup class="footnote-ref"><a href="#n"><span>1</span></a></sup>, le 1<sup>er</sup>.\
            <script>if (a < b) { c() }</script></p>
            <notes><section class="footnotes"><h2 id="fn_title">Notes</h2><ol>
            <li id="source_x"><p>Journal, <cite>Titre</cite>.</p></li>
            <li id="fn_2"><p>Une note <a href="#r" class="footnote-backref">↩<sup>2</sup></a></p></li>
            </ol></section>
            """
        )
        #expect(
            try lines(page) == ["# | Un fait, le 1er.", "#fn_title Notes| Une note"]
        )
    }

    @Test func `fields are said in words, with their labels`() throws {
        let french = Language("fr")
        func label(_ words: String) -> LocalizedText { LocalizedText([french: words]) }
        func field(_ name: String, _ kind: FieldKind, _ words: String) -> FieldDefinition {
            FieldDefinition(
                name: name,
                kind: kind,
                isRequired: false,
                isShared: false,
                label: label(words),
                help: nil,
                schemaTerm: nil
            )
        }
        let type = ContentType(
            name: "programme",
            label: label("Formation"),
            section: nil,
            schemaType: nil,
            fields: [
                field("fees", .fact(.money), "Frais"),
                field("area", .number(unit: label("m²")), "Surface"),
                field("lead", .fact(.text), "Chapô"),
                field(
                    "quotations",
                    .list(.group([field("text", .text, "Texte"), field("by", .text, "Auteur")])),
                    "Citations"
                ),
                field(
                    "mode",
                    .choice([FieldKind.Choice(name: "day", label: label("de jour"))]),
                    "Mode"
                ),
                field("school", .reference(type: "page"), "École"),
                field("source", .source, "Source"),
            ]
        )
        let place = SourceLocation(file: "x")
        let page = SearchSite.page(
            "a",
            "A",
            type: type,
            fields: [
                .init(
                    name: "fees",
                    value: .fact(.toBeAnnounced(lastChecked: try #require(PartialDate("2026"))))
                ),
                .init(name: "area", value: .number("2000")),
                .init(name: "lead", value: .fact(.known(.text("Une phrase."), sources: []))),
                .init(
                    name: "quotations",
                    value: .list([
                        .group([
                            .init(name: "text", value: .text("Des mots")),
                            .init(name: "by", value: .text("Une personne")),
                        ])
                    ])
                ),
                .init(name: "mode", value: .choice("day")),
                .init(name: "school", value: .reference(Located(PageID("a"), at: place))),
                .init(name: "source", value: .source(Located("x", at: place))),
            ]
        )
        #expect(
            try lines(page, strings: ["to-be-announced": "À annoncer"]) == [
                "# | Frais – À annoncer", "# | Surface – 2\u{202F}000\u{A0}m²", "# | Une phrase.",
                "# | Des mots – Une personne", "# | Mode – de jour", "# | École – A",
            ]
        )
    }

    @Test func `a long paragraph is cut at the ends of sentences`() throws {
        let sentence =
            "Cette phrase a presque cent lettres, ce qui fait qu’il en tient trois dans un passage. "
        let pieces = PassageCutter.pieces(of: Array(String(repeating: sentence, count: 7).utf8))
        #expect(pieces.count == 3)
        for piece in pieces {
            #expect(piece.count <= PassageCutter.longest)
            #expect(String(decoding: piece, as: UTF8.self).hasSuffix("un passage."))
        }
    }

    @Test func `a long word is cut between characters`() {
        let pieces = PassageCutter.pieces(of: Array(String(repeating: "é", count: 400).utf8))
        #expect(pieces.map(\.count) == [320, 320, 160])
        #expect(PassageCutter.pieces(of: Array("  \u{20} ".utf8)) == [])
    }

    @Test func `parts of a text are about equal, and as many as asked for`() {
        var text = PageText()
        for size in [10, 10, 10, 10, 60] { text.add([UInt8](repeating: 0x61, count: size), .body) }
        #expect(text.parts(1) == [0..<5])
        #expect(text.parts(2) == [0..<5, 5..<5])
        #expect(text.parts(5) == [0..<2, 2..<4, 4..<5, 5..<5, 5..<5])
        #expect(PageText().parts(3) == [0..<0, 0..<0, 0..<0])
    }
}
