import Diagnostics
import SiteModel
import Testing

@testable import MarkdownRendering

struct Pictures {
    private func sized(_ request: LinkRequest) -> LinkTarget? {
        .file(address: "/p/\(request.destination)", picture: PictureSize(width: 640, height: 480))
    }

    @Test func `a picture has its size and loads when it is needed`() {
        #expect(
            html("Voir ![le *campus*](a.jpg) ici\n", resolving: sized)
                == "<p>Voir <img src=\"/p/a.jpg\" alt=\"le campus\" width=\"640\" height=\"480\" "
                + "loading=\"lazy\" decoding=\"async\"> ici</p>\n"
        )
    }

    @Test func `a paragraph of one picture with a title is a figure with a caption`() {
        #expect(
            html("![l'été](a.jpg \"L'entrée : 1er jour\")\n", resolving: sized)
                == "<figure><img src=\"/p/a.jpg\" alt=\"l'été\" width=\"640\" height=\"480\" "
                + "loading=\"lazy\" decoding=\"async\">"
                + "<figcaption>L’entrée\u{A0}: 1<sup>er</sup> jour</figcaption></figure>\n"
        )
    }

    @Test func `a picture amid text keeps its title`() {
        #expect(
            html("![a](b.jpg \"c\") d\n")
                == "<p><img src=\"b.jpg\" alt=\"a\" title=\"c\" loading=\"lazy\" "
                + "decoding=\"async\"> d</p>\n"
        )
    }

    @Test func `a picture without a target is its text`() {
        #expect(html("![l'*a* `b`](c.jpg \"d\")\n") { _ in nil } == "<p>l'a b</p>\n")
    }

    @Test func `a link around a picture asks for both`() {
        let (text, _) = render("[![a](b.jpg)](c.md)\n")
        #expect(text.links.map(\.destination) == ["c.md", "b.jpg"])
        #expect(text.links.map(\.kind) == [.link, .picture])
        #expect(
            text.markup
                == "<p><a href=\"c.md\"><img src=\"b.jpg\" alt=\"a\" loading=\"lazy\" "
                + "decoding=\"async\"></a></p>\n"
        )
    }

    @Test func `what stands in the text of a picture is neither asked nor called`() {
        let (text, _) = render("![a [b](c) ![d](e) [^1]](f.jpg)\n\n[^1]: g\n")
        #expect(text.links.map(\.destination) == ["f.jpg"])
        #expect(!text.markup.contains("footnotes"))
    }
}
