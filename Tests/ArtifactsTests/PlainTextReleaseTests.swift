import Artifacts
import SiteModel
import Testing

@Suite struct PlainTextReleaseTests {
    private func text(_ html: String) throws -> String {
        let sample = SampleSite()
        let release = PlainTextRelease(
            Array(html.utf8),
            of: SampleSite.page("news/a", "fr", "A"),
            on: try sample.site,
            linksTitle: "Liens"
        )
        return String(decoding: release.bytes, as: UTF8.self)
    }

    @Test func `headings are underlined, paragraphs wrapped at 72 columns`() throws {
        let words = Array(repeating: "mots", count: 16).joined(separator: " ")
        #expect(
            try text(
                "<h1>Titre &amp; «\u{A0}nom\u{A0}»</h1>\n<h2>Un</h2><p>\(words)</p><h3>Deux</h3><p>a</p>"
            )
                == """
                Titre & «\u{A0}nom\u{A0}»
                ===============

                Un
                --

                mots mots mots mots mots mots mots mots mots mots mots mots mots mots
                mots mots

                Deux

                a

                """
        )
    }

    @Test func `a no-break space is not broken, a long address stands alone`() throws {
        let address = "https://host.example/" + String(repeating: "a", count: 80)
        let words = Array(repeating: "mots", count: 14).joined(separator: " ")
        #expect(
            try text("<p>\(words) 1\u{A0}000 <a href=\"\(address)\">\(address)</a></p>") == """
                \(words)
                1\u{A0}000
                \(address)

                """
        )
    }

    @Test func `links are numbered behind the sources, each address once`() throws {
        #expect(
            try text(
                """
                <p>Un <a href="/p/fr/">lien</a><sup class="footnote-ref"><a href="#source_a">1</a></sup>, \
                <a href="https://b.example/?a=1&amp;b=2">deux</a> et <a href="/p/fr/">encore</a>. \
                Le 1<sup>er</sup> juin.</p>
                <h2>Sources</h2>
                <ol><li id="source_a"><p>TelQuel. <a href="https://t.example/">Article</a>. \
                <a href="#fnref_1" role="doc-backlink">↩︎<sup>2</sup></a></p></li></ol>
                """
            ) == """
                Un lien\u{A0}[2][1], deux\u{A0}[3] et encore\u{A0}[2]. Le 1er juin.

                Sources
                -------

                 1. TelQuel. Article <https://t.example/>.

                Liens
                -----

                [2] https://host.example/p/fr/
                [3] https://b.example/?a=1&b=2

                """
        )
    }

    @Test func `lists, facts and quotations are set in`() throws {
        #expect(
            try text(
                """
                <ul><li>un</li><li><p>deux</p><p>suite</p><ol start="3"><li>trois</li></ol></li></ul>
                <dl><dt>Durée</dt><dd>Deux ans</dd><dd>Source</dd></dl>
                <blockquote><p>Des mots<br>de plus</p></blockquote>
                """
            ) == """
                  * un
                  * deux
                    suite

                     3. trois

                Durée
                    Deux ans
                    Source

                    Des mots
                    de plus

                """
        )
    }

    @Test func `a heading above nothing and what only screen readers hear are left out`() throws {
        #expect(
            try text(
                """
                <h2>Rien</h2><h2>Vide</h2><h3>Et vide</h3><h2>Faits</h2>
                <p>Un<sup><a href="#source_a"><span class="visually-hidden">Source : </span>4</a></sup></p>
                <h2>Fin</h2>
                """
            ) == """
                Faits
                -----

                Un[4]

                """
        )
    }
}
