import Diagnostics
import MarkdownRendering
import SiteModel
import Testing

struct Footnotes {
    @Test func `notes stand at the end, with ways to and fro in the page's language`() {
        #expect(
            html("Un[^a], deux[^b], encore[^a].\n\n[^a]: L'un\n[^b]: L'autre\n")
                == """
                <p>Un<sup class="footnote-ref"><a href="#fn_1" id="fnref_1" role="doc-noteref" \
                aria-label="Note 1">1</a></sup>, deux<sup class="footnote-ref"><a href="#fn_2" \
                id="fnref_2" role="doc-noteref" aria-label="Note 2">2</a></sup>, encore<sup \
                class="footnote-ref"><a href="#fn_1" id="fnref_1_2" role="doc-noteref" \
                aria-label="Note 1">1</a></sup>.</p>
                <section class="footnotes" role="doc-endnotes" aria-labelledby="fn_title">
                <h2 id="fn_title">Notes</h2>
                <ol>
                <li id="fn_1">
                <p>L’un <a href="#fnref_1" class="footnote-backref" role="doc-backlink" \
                aria-label="Revenir à l’appel de note 1">↩\u{FE0E}</a> <a href="#fnref_1_2" \
                class="footnote-backref" role="doc-backlink" \
                aria-label="Revenir à l’appel de note 1-2">↩\u{FE0E}<sup>2</sup></a></p>
                </li>
                <li id="fn_2">
                <p>L’autre <a href="#fnref_2" class="footnote-backref" role="doc-backlink" \
                aria-label="Revenir à l’appel de note 2">↩\u{FE0E}</a></p>
                </li>
                </ol>
                </section>

                """
        )
    }

    @Test func `a note that ends with a list has its way back behind it`() {
        let note = html("a[^1]\n\n[^1]: b\n\n    - c\n")
        #expect(note.contains("<li>c</li>\n</ul>\n<p><a href=\"#fnref_1\""))
    }

    @Test func `notes are numbered in the order in which their calls are read`() {
        let (text, _) = render("[^z]: voir[^y]\n\n[^y]: deux\n\n![x[^y]](a) puis[^z]\n")
        let (first, last) = (text.markup.firstRange(of: "voir"), text.markup.firstRange(of: "deux"))
        #expect(first != nil && last != nil)
        if let first, let last { #expect(first.lowerBound < last.lowerBound) }
        #expect(text.anchors == ["fnref_1", "fn_title", "fn_1", "fnref_2", "fn_2"])
    }

    @Test func `a source is cited without a definition`() {
        let (text, diagnostics) = render(
            "Fait[^telquel-2021-06-25], dit[^aui_2020*w*].\n\n    code\n",
            sources: ["telquel-2021-06-25": "<cite>TelQuel</cite>", "aui_2020*w*": "AUI"]
        )
        #expect(diagnostics.isEmpty)
        #expect(text.citedSources == ["telquel-2021-06-25", "aui_2020*w*"])
        #expect(
            text.markup.contains(
                "<li id=\"source_telquel-2021-06-25\">\n<p><cite>TelQuel</cite> <a href=\"#fnref_1\""
            )
        )
        #expect(text.markup.contains("<li id=\"source_aui_2020*w*\">\n<p>AUI <a href=\"#fnref_2\""))
    }

    @Test func `the definitions of sources take nothing from the text around them`() {
        let (text, _) = render("    code[^s]\n\n```\n[^s]\n", sources: ["s": "S"])
        #expect(
            text.markup == "<pre><code>code[^s]\n</code></pre>\n<pre><code>[^s]\n</code></pre>\n"
        )
        #expect(text.citedSources.isEmpty)
    }

    @Test func `a source cited while a fence stays open is cited still`() {
        let (text, diagnostics) = render("a[^s]\n\n```\nb\n", sources: ["s": "S"])
        #expect(text.citedSources == ["s"])
        #expect(diagnostics.isEmpty)
    }

    @Test func `the author's own definition comes before the source`() {
        let (text, _) = render("a[^s]\n\n[^s]: à moi\n", sources: ["s": "S"])
        #expect(text.citedSources.isEmpty)
        #expect(text.markup.contains("à moi"))
    }

    @Test func `a definition that is shown in code defines nothing`() {
        let (text, diagnostics) = render("a[^s]\n\n```\n[^s]: x\n```\n", sources: ["s": "S"])
        #expect(text.citedSources == ["s"])
        #expect(diagnostics.isEmpty)
    }

    @Test func `sources are cited in the order of their first call`() {
        let (text, _) = render(
            "[^b] [^n] [^a] [^b]\n\n[^n]: voir[^c]\n",
            sources: ["a": "A", "b": "B", "c": "C", "d": "D"]
        )
        #expect(text.citedSources == ["b", "a", "c"])
    }

    @Test func `a call that leads nowhere is reported where it stands`() {
        let marked = MarkedText(
            "Été[^ok] et\n- `[^x]` \\[^x] ▸[^telquell]▸ fin\n\n[^ok]: a\n"
        )
        let (text, diagnostics) = render(marked.text, sources: ["telquel": "T"], firstLine: 1)
        #expect(text.markup.contains("[^telquell]"))
        #expect(
            diagnostics == [
                Diagnostic(
                    .error,
                    "P414",
                    Phrase(
                        fr: "une note a sa définition dans le texte ou porte le nom d’une "
                            + "source\u{A0}: «\u{A0}telquell\u{A0}»",
                        en: "a footnote has its definition in the text or bears the name of a "
                            + "source: “telquell”"
                    ),
                    at: SourceLocation(
                        file: "Content/fr.md",
                        start: marked.places[0],
                        end: marked.places[1]
                    ),
                    suggestion: Phrase(
                        fr: "vouliez-vous dire «\u{A0}telquel\u{A0}»\u{202F}?",
                        en: "did you mean “telquel”?"
                    )
                )
            ]
        )
    }

    @Test func `the case of a label does not count`() {
        let (text, diagnostics) = render("a[^TelQuel] b[^telquel]\n", sources: ["telquel": "T"])
        #expect(text.citedSources == ["telquel"])
        #expect(diagnostics.isEmpty)
    }

    @Test func `an escaped mark beside a call takes nothing from the author's definition`() {
        let (text, diagnostics) = render("\\[^s] a[^s]\n\n[^s]: à moi\n", sources: ["s": "S"])
        #expect(diagnostics.isEmpty)
        #expect(text.citedSources.isEmpty)
        #expect(text.markup.contains("à moi"))
    }

    /// The library takes lines out of a paragraph for link definitions and tables, and says so by its
    /// lines alone.
    @Test(arguments: ["[^1][^s]\n\n[1]:.\n", "[^s][^1]\nb\n:-", "[^1][^s]\n\n[1]: .\na"])
    func `a note keeps its source when lines before it are taken away`(text: String) {
        let (rendered, _) = render(text, sources: ["1": "U", "s": "S"])
        #expect(Set(rendered.anchors).count == rendered.anchors.count, "\(rendered.anchors)")
        #expect(Set(rendered.citedSources) == ["1", "s"])
    }

    @Test func `a call of several words is reported, for it leads to no note`() {
        let marked = MarkedText("Été ▸[^telquel 2021]▸ et [^s]\n")
        let (_, diagnostics) = render(marked.text, sources: ["s": "S"], firstLine: 1)
        #expect(
            diagnostics == [
                Diagnostic(
                    .error,
                    "P419",
                    Phrase(
                        fr: "l’appel d’une note tient sur une ligne, sans espace\u{A0}: "
                            + "«\u{A0}[^nom]\u{A0}»",
                        en: "a reference to a footnote stands on one line and has no space: "
                            + "“[^name]”"
                    ),
                    at: SourceLocation(
                        file: "Content/fr.md",
                        start: marked.places[0],
                        end: marked.places[1]
                    )
                )
            ]
        )
    }

    /// The library counts its label in columns of one line: it loses words, or half a letter.
    @Test(arguments: [
        ("a ▸[^▸\néé] b\n", "<p>a [^\néé] b</p>\n"),
        ("> a ▸[^▸\n> s] b\n", "<blockquote>\n<p>a [^\ns] b</p>\n</blockquote>\n"),
        ("▸[^a▸\nb]\n===\n", "<h1 id=\"a-b\">[^a\nb]</h1>\n"),
        (
            "`[^x\ny]` [l](https://a.ma/\n\"t\") \\[^s\nt]\nx ▸[^été▸\r\nlà]\n",
            "<p><code>[^x y]</code> <a href=\"https://a.ma/\" title=\"t\">l</a> [^s\nt]\n"
                + "x [^été\nlà]</p>\n"
        ),
    ])
    func `a call that goes beyond its line is reported where it begins`(
        marked: String,
        html: String
    ) {
        let marked = MarkedText(marked)
        let (text, diagnostics) = render(marked.text, firstLine: 1)
        #expect(diagnostics.map(\.code) == ["P419"])
        #expect(diagnostics.first?.location?.start == marked.places[0])
        #expect(diagnostics.first?.location?.end == marked.places[1])
        #expect(text.markup == html)
    }

    @Test func `a call around a link is reported, and the link stays`() {
        let (text, diagnostics) = render("a [^voir [l](https://a.ma/)] b\n")
        #expect(diagnostics.map(\.code) == ["P419"])
        #expect(text.markup == "<p>a [^voir <a href=\"https://a.ma/\">l</a>] b</p>\n")
    }

    @Test func `of many broken calls those in code are left out`() {
        let text = String(repeating: "`[^a b]` ", count: 17) + "[^c d] `[^e f]`\n\n[^g h]\n"
        let (_, diagnostics) = render(text, firstLine: 1)
        #expect(diagnostics.map { $0.location?.start?.line } == [1, 3])
        #expect(diagnostics.map { $0.location?.start?.column } == [154, 1])
    }

    @Test(arguments: [
        "[l](https://a.ma/\n\"t\") suite\net fin[^s].\n", "`[^\na]` b[^s]\n", "a [^\n\nb] c[^s]\n",
        "\\[^\na] b[^s]\n", "    [^\n    a b]\n\n[^s]\n", "> a [^b\n>\n> c]\n\n[^s]\n",
    ])
    func `what is no call may have a space`(text: String) {
        let (rendered, diagnostics) = render(text, sources: ["s": "S"])
        #expect(diagnostics.isEmpty)
        #expect(rendered.citedSources == ["s"])
    }

    @Test func `what is no call is not reported`() {
        let (_, diagnostics) = render("\\[^a] `[^b]` \\[^ c] [^] <https://d.fr/[^e]>\n\n    [^f]\n")
        #expect(diagnostics.isEmpty)
    }
}
