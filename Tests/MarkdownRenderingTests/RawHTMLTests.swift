import Diagnostics
import MarkdownRendering
import SiteModel
import Testing

struct `Raw HTML` {
    @Test func `a block is dropped and reported`() {
        let marked = MarkedText("a\n\n▸<div class=\"x\">\nb\n</div>\n")
        let (text, diagnostics) = render(marked.text)
        #expect(text.markup == "<p>a</p>\n")
        #expect(
            diagnostics == [
                Diagnostic(
                    .warning,
                    "P411",
                    Phrase(
                        fr: "le HTML brut ne fait pas partie d’un texte\u{A0}: "
                            + "«\u{A0}<div class=\"x\">\u{A0}» est retiré",
                        en: "raw HTML is no part of a text: “<div class=\"x\">” is dropped"
                    ),
                    at: SourceLocation(file: "Content/fr.md", start: marked.places[0])
                )
            ]
        )
    }

    @Test func `tags within a line are dropped and their text stays`() {
        let marked = MarkedText("`a\nb` ▸<b>c▸</b> <!-- d -->▸<script>e▸</script>\n")
        let (text, diagnostics) = render(marked.text)
        #expect(text.markup == "<p><code>a b</code> c e</p>\n")
        #expect(diagnostics.map(\.code) == ["P411", "P411", "P411", "P411"])
        #expect(diagnostics.map(\.location?.start) == marked.places.map { $0 })
    }

    @Test func `comments vanish silently`() {
        #expect(html("<!-- a\n\nb -->\n\nc<!-- d -->\n") == "<p>c</p>\n")
    }

    @Test func `what a comment drags along is reported`() {
        let marked = MarkedText("> <!-- a --> ▸b *c*\n\n<!-- d\n--> <!-- e -->\n\n▸<!-- f\n\ng\n")
        let (_, diagnostics) = render(marked.text)
        #expect(diagnostics.map(\.location?.start) == marked.places.map { $0 })
        #expect(
            diagnostics.map(\.message.english) == [
                "raw HTML is no part of a text: “b *c*” is dropped",
                "raw HTML is no part of a text: “<!-- f” is dropped",
            ]
        )
    }

    @Test(arguments: [
        (
            "<span lang=\"en\" dir='ltr' translate=no>a</span>",
            "<span lang=\"en\" dir=\"ltr\" translate=\"no\">a</span>"
        ),
        ("<Q LANG=\"ar\">a</Q >", "<q lang=\"ar\">a</q>"),
        (
            "<abbr title='a \"b\" &amp; c'>d</abbr>",
            "<abbr title=\"a &quot;b&quot; &amp; c\">d</abbr>"
        ),
        ("a<br/>b<wbr>c", "a<br>b<wbr>c"),
        ("<i lang=\"la\">a *<kbd>b</kbd>*</i>", "<i lang=\"la\">a <em><kbd>b</kbd></em></i>"),
        (
            "H<sub>2</sub>O m<sup>2</sup> <cite>d</cite> <bdi>e</bdi>",
            "H<sub>2</sub>O m<sup>2</sup> <cite>d</cite> <bdi>e</bdi>"
        ),
    ])
    func `a few inline elements pass, in one form`(markdown: String, markup: String) {
        #expect(html(markdown + "\n") == "<p>\(markup)</p>\n")
    }

    @Test func `an attribute that does not pass is reported`() {
        let marked = MarkedText("▸<span lang=\"en\" class=\"x\" lang=\"fr\">a</span>▸<br id=b>\n")
        let (text, diagnostics) = render(marked.text)
        #expect(text.markup == "<p><span lang=\"en\">a</span><br></p>\n")
        #expect(
            diagnostics.map(\.message) == [
                Phrase(
                    fr: "la balise «\u{A0}<span>\u{A0}» n’a pas d’attribut "
                        + "«\u{A0}class=\"x\"\u{A0}» dans un texte",
                    en: "the tag “<span>” has no attribute “class=\"x\"” in a text"
                ),
                Phrase(
                    fr: "la balise «\u{A0}<span>\u{A0}» n’a pas d’attribut "
                        + "«\u{A0}lang=\"fr\"\u{A0}» dans un texte",
                    en: "the tag “<span>” has no attribute “lang=\"fr\"” in a text"
                ),
                Phrase(
                    fr: "la balise «\u{A0}<br>\u{A0}» n’a pas d’attribut "
                        + "«\u{A0}id=\"b\"\u{A0}» dans un texte",
                    en: "the tag “<br>” has no attribute “id=\"b\"” in a text"
                ),
            ]
        )
        #expect(diagnostics.map(\.code) == ["P412", "P412", "P412"])
        #expect(diagnostics.last?.location?.start == marked.places[1])
    }

    @Test(arguments: [
        "▸<i>a", "a▸</i>", "▸<i>*a▸</i>*", "*▸<i>a*▸</i>", "<i>▸<q>a</i>", "<i>a</i>▸</i>",
        "[▸<i>a](b)▸</i>", "a▸</br>",
    ])
    func `an element that does not close where it opens is dropped and reported`(marked: String) {
        let marked = MarkedText(marked + "\n\nb\n")
        let (text, diagnostics) = render(marked.text)
        #expect(diagnostics.map(\.code) == marked.places.map { _ in "P413" })
        #expect(diagnostics.map(\.location?.start) == marked.places.map { $0 })
        #expect(
            text.markup.split(separator: "<i>").count == text.markup.split(separator: "</i>").count
        )
        #expect(!text.markup.contains("<q>"))
    }

    @Test func `an element without its partner is reported in both languages`() {
        #expect(
            render("<i>a\n").diagnostics.map(\.message) == [
                Phrase(
                    fr: "une balise s’ouvre et se ferme dans le même paragraphe, la même emphase "
                        + "ou le même lien\u{A0}: «\u{A0}<i>\u{A0}» est retirée",
                    en: "a tag opens and closes in one paragraph, emphasis or link: "
                        + "“<i>” is dropped"
                )
            ]
        )
    }

    @Test func `where it is allowed everything passes but what tagfilter takes`() {
        let (text, diagnostics) = render(
            "<section id=\"a\">\n\n<b class=x>l'été</b><script>\n\n</section>\n<Title>\n",
            allowsRawHTML: true
        )
        #expect(diagnostics.isEmpty)
        #expect(
            text.markup == "<section id=\"a\">\n<p><b class=x>l’été</b>&lt;script></p>\n"
                + "</section>\n&lt;Title>\n"
        )
        #expect(text.anchors == ["a"])
    }
}
