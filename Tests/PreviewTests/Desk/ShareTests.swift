import Diagnostics
import SiteModel
import Testing

@testable import Preview

struct ShareTests {
    @Test func `a head is read as those do who show it`() {
        let html = """
            <!DOCTYPE html><html><head><title>Un &amp; deux – Portail</title>
            <meta name="description" content="L’été &quot;2021&quot;">
            <meta property="og:title" content="Un &lt;b&gt;"><meta property="og:title" content="Non">
            <link rel="canonical" href="https://host.example/fr/"></head>
            <body><meta name="description" content="Non"><title>Non</title></body></html>
            """
        let head = PageHead(of: Array(html.utf8))
        #expect(head.title == "Un & deux – Portail")
        #expect(head.description == "L’été \"2021\"")
        #expect(head.cardTitle == "Un <b>")
        #expect(head.cardDescription == "L’été \"2021\"")
        #expect(head.canonical == "https://host.example/fr/")
        #expect(head.cardImage == nil)
    }

    @Test(arguments: [
        ("", 0), ("i", 4), ("mm", 33), ("é", 11), ("É", 13), ("e\u{301}", 11), ("œ", 18), ("…", 20),
    ])
    func `a text is as wide as its letters in Arial`(text: String, width: Int) {
        #expect(TextWidth.width(of: text, size: 20) == width)
    }

    @Test func `a text that is too wide is cut behind a word`() {
        let short = TextWidth.fitted("Un titre", size: 20, within: 100)
        #expect(short.text == "Un titre" && !short.isCut)
        let long = TextWidth.fitted("Un titre, encore un titre", size: 20, within: 100)
        #expect(long.text == "Un titre…" && long.isCut)
    }

    @Test func `a page is shown as others show it, in each language`() async throws {
        let document = try await DeskSite().document("share", ["page": "news/one"])
        #expect(document.fault == nil)
        #expect(
            document.tags("h2") == [
                "<h2 id=\"share-fr\" lang=\"fr\">", "<h2 id=\"share-en\" lang=\"en\">",
            ]
        )
        #expect(document.contains("<p class=\"host\">host.example › fr › news › one</p>"))
        #expect(document.contains("<p class=\"description\">Un résumé &lt;b&gt;gras&lt;/b&gt;</p>"))
        #expect(document.contains("<p class=\"host\">News – Portal</p>"))
        #expect(document.contains("2025-06-25"))
        #expect(!document.contains("The page is not in the feed"))
        let home = try await DeskSite().document("share", ["page": "/en/"])
        #expect(home.contains("The page is not in the feed"))
    }

    @Test func `a long title is cut, and the desk says so`() async throws {
        let title =
            "Une annonce dont le titre est bien plus long que ce que les moteurs montrent d’un titre"
        let document = try await DeskSite(
            ["Content/fr.md": "---\ntitle: \(title)\n---\nBonjour.\n"],
            in: .french
        ).document("share", ["page": "/"])
        #expect(document.contains("<p class=\"remark\">Le titre est coupé.</p>"))
        #expect(
            document.contains(
                "<p class=\"result-title\">Une annonce dont le titre est bien plus long que ce que les…</p>"
            )
        )
        #expect(document.contains("Sans résumé, le moteur choisit lui-même un passage."))
    }

    @Test func `the print view applies the style sheets of paper`() async throws {
        let site = try await DeskSite()
        let document = try await site.document("print", ["page": "/fr/news/one/"])
        #expect(
            document.tags("link") == [
                "<link rel=\"stylesheet\" href=\"/print.css\" media=\"all\">",
                "<link rel=\"stylesheet\" href=\"/wide.css\" media=\"not all\">",
            ]
        )
        #expect(document.contains("<p>Premier.</p>"))
    }

    @Test func `the widths are those of a phone, a tablet, a desk and paper`() async throws {
        let document = try await DeskSite().document(
            "widths",
            ["page": "news/one", "language": "en"]
        )
        #expect(document.values(of: "width") == ["390", "820", "1280", "628"])
        #expect(
            document.values(of: "src") == [
                "/en/news/one/", "/en/news/one/", "/en/news/one/",
                "/-/print?page=/en/news/one/",
            ]
        )
        #expect(document.values(of: "title") == ["Phone", "Tablet", "Desk", "Paper (A4)"])
    }
}
