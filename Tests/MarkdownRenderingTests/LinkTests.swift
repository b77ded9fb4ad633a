import Diagnostics
import SiteModel
import Testing

@testable import MarkdownRendering

struct Links {
    @Test func `a link to a page takes its address, its anchor and its language`() {
        let markup = html("[a](x.md) [b](y.md#c) [d](z.md \"e\")\n") { request in
            switch request.destination {
            case "x.md":
                .page(PageID("x"), language: Language("fr"), address: "/fr/x/", anchor: nil)
            case "y.md#c":
                .page(PageID("y"), language: Language("en"), address: "/en/y/", anchor: "c d")
            default: .file(address: "/p/z.pdf", picture: nil)
            }
        }
        #expect(
            markup == "<p><a href=\"/fr/x/\">a</a> "
                + "<a href=\"/en/y/#c%20d\" hreflang=\"en\">b</a> "
                + "<a href=\"/p/z.pdf\" title=\"e\">d</a></p>\n"
        )
    }

    @Test func `a link without a target keeps its text`() {
        #expect(html("voir [l'*aide*](x) là\n") { _ in nil } == "<p>voir l’<em>aide</em> là</p>\n")
    }

    @Test func `a destination is asked for as it was written, with its place`() {
        let marked = MarkedText(
            "é [a](▸b.md) [long\ntexte](▸c%20d.md \"t\")\n> - ![e](<▸f g.png>) ▸www.h.fr, ▸i@j.fr "
                + "▸[k][l] [m](n\\_o)\n\n[l]: p.md\n"
        )
        var asked: [LinkRequest] = []
        let (text, _) = render(marked.text, firstLine: 1) { request in
            asked.append(request)
            return .external
        }
        #expect(
            asked.map(\.destination) == [
                "b.md", "c%20d.md", "f g.png", "http://www.h.fr", "mailto:i@j.fr", "p.md", "n_o",
            ]
        )
        #expect(asked.map(\.location.start).prefix(6) == marked.places.map { $0 }[...])
        #expect(asked.allSatisfy { $0.location.file == "Content/fr.md" })
        #expect(text.links.map(\.destination) == asked.map(\.destination))
        #expect(text.links.map(\.line) == asked.map { $0.location.start?.line })
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:x", "vbscript:x", "data:text/html,x", "file:///etc",
        "&#1;javascript:x", "java&Tab;script:x", "<java&NewLine;script:x>",
    ])
    func `an address that runs or reads something never goes out`(address: String) {
        let (text, diagnostics) = render("[a](\(address)) ![b](\(address))\n")
        #expect(text.markup == "<p>a b</p>\n")
        #expect(diagnostics.map(\.code) == ["P415", "P415"])
        #expect(text.links.map(\.target) == [nil, nil])
    }

    @Test func `an address that never goes out is reported where it stands`() {
        let marked = MarkedText("a\n\n[b](▸JavaScript:c▸)\n")
        #expect(
            render(marked.text).diagnostics == [
                Diagnostic(
                    .error,
                    "P415",
                    Phrase(
                        fr: "une adresse ne commence pas par «\u{A0}JavaScript:\u{A0}»",
                        en: "an address does not begin with “JavaScript:”"
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

    @Test(arguments: ["https:x", "javascripts:x", "x/javascript:y", "?data:x", "", "#file:x"])
    func `other addresses do`(address: String) {
        #expect(!AddressScheme.isForbidden(address.utf8))
    }
}
