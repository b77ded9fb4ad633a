import Diagnostics
import MarkdownRendering
import SiteModel
import Testing

struct `Typography of texts` {
    @Test func `French text is set across its markup`() {
        #expect(
            html("« *L'été* » : le **1er** juin ?\n")
                == "<p>«\u{A0}<em>L’été</em>\u{A0}»\u{A0}: le <strong>1<sup>er</sup></strong>"
                + "\u{A0}juin\u{202F}?</p>\n"
        )
    }

    @Test func `English text is set as English`() {
        #expect(
            html("\"It's *here*\"\n", in: "en", labels: .english) == "<p>“It’s <em>here</em>”</p>\n"
        )
    }

    @Test func `code, addresses and attributes stay as they are`() {
        #expect(
            html("`l'a` [l'b](l'c \"l'd\") <https://l'e.fr> www.l'f.fr ![l'g](h)\n\n    l'i\n")
                == "<p><code>l'a</code> <a href=\"l&#x27;c\" title=\"l'd\">l’b</a> "
                + "<a href=\"https://l&#x27;e.fr\">https://l'e.fr</a> "
                + "<a href=\"http://www.l&#x27;f.fr\">www.l'f.fr</a> "
                + "<img src=\"h\" alt=\"l'g\" loading=\"lazy\" decoding=\"async\"></p>\n"
                + "<pre><code>l'i\n</code></pre>\n"
        )
    }

    @Test func `a passage in another language is set in it`() {
        #expect(
            html("Il dit \"oui\", <span lang=\"en\">she said \"yes *it's*\"</span> \"non\"\n")
                == "<p>Il dit «\u{A0}oui\u{A0}», <span lang=\"en\">she said “yes <em>it’s</em>”"
                + "</span> «\u{A0}non\u{A0}»</p>\n"
        )
        #expect(
            html("l'a <span lang=\"ar\">l'b</span> l'c\n")
                == "<p>l’a <span lang=\"ar\">l'b</span> l’c</p>\n"
        )
    }

    @Test func `a language that does not pass means nothing`() {
        #expect(
            render("<span lang=\"e n\">l'a</span>\n").text.markup == "<p><span>l’a</span></p>\n"
        )
    }

    @Test func `a passage that is not to be translated stays as it is`() {
        #expect(
            html(
                "l'a <span translate=\"no\">l'b <i translate=\"yes\">l'c</i></span> <kbd>l'd</kbd>\n"
            )
                == "<p>l’a <span translate=\"no\">l'b <i translate=\"yes\">l’c</i></span> "
                + "<kbd>l'd</kbd></p>\n"
        )
    }

    @Test func `elements of raw HTML count across blocks`() {
        let (text, _) = render(
            "l'a\n\n<div lang=\"en\">\n\n\"b\" <code>l'c</code>\n\n</div>\n\n\"d\"\n",
            allowsRawHTML: true
        )
        #expect(
            text.markup == "<p>l’a</p>\n<div lang=\"en\">\n<p>“b” <code>l'c</code></p>\n"
                + "</div>\n<p>«\u{A0}d\u{A0}»</p>\n"
        )
    }

    @Test func `faults that only the author can mend are reported where they stand`() {
        let marked = MarkedText("Été\n\n- *Lieu▸: Ifrane*, le\n  ▸2ème ▸\"jour\n")
        let (_, diagnostics) = render(marked.text)
        #expect(diagnostics.map(\.severity) == [.warning, .warning, .warning])
        #expect(diagnostics.map(\.code) == ["P416", "P417", "P418"])
        #expect(diagnostics.map(\.location?.start) == marked.places.map { $0 })
        #expect(
            diagnostics.map(\.message) == [
                Phrase(
                    fr: "une espace précède le deux-points en français\u{A0}: "
                        + "«\u{A0}Lieu:\u{A0}»",
                    en: "a space stands before a colon in French: “Lieu:”"
                ),
                Phrase(
                    fr: "un ordinal s’abrège en 2e ou en 1re\u{A0}: «\u{A0}2ème\u{A0}»",
                    en: "a French ordinal is written 2e or 1re: “2ème”"
                ),
                Phrase(
                    fr: "un guillemet droit a son pendant dans le même paragraphe\u{A0}: "
                        + "«\u{A0}\"jour\u{A0}»",
                    en: "a straight quotation mark has its partner in the same paragraph: "
                        + "“\"jour”"
                ),
            ]
        )
    }
}
