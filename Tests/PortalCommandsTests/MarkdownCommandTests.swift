import Foundation
import Testing

@Suite struct MarkdownCommandTests {
    private func html(_ text: String, _ arguments: String...) throws -> String {
        try PortalProcess.run(["markdown"] + arguments, input: Data(text.utf8)).text
    }

    @Test func `French sets its typography`() throws {
        #expect(try html("Pourquoi ?", "--language", "fr") == "<p>Pourquoi\u{202F}?</p>\n")
    }

    @Test func `English sets its own`() throws {
        #expect(try html("It's \"joint\"", "--language", "en") == "<p>It’s “joint”</p>\n")
    }

    @Test func `none is what the library prints, raw HTML included`() throws {
        #expect(
            try html("<b>It's</b> ~~x~~ www.example.org\n", "--language", "none", "-")
                == "<p><b>It's</b> <del>x</del> "
                + "<a href=\"http://www.example.org\">www.example.org</a></p>\n"
        )
    }

    @Test func `a batch answers text by text`() throws {
        let output = try PortalProcess.run(
            ["markdown", "--language", "none", "--batch"],
            input: Data(#"["a", "", "*b*\n\nc/d"]"#.utf8)
        )
        let answers = try JSONDecoder().decode([String].self, from: output.output)
        #expect(answers == ["<p>a</p>\n", "", "<p><em>b</em></p>\n<p>c/d</p>\n"])
    }

    @Test func `a batch that is no array of texts is refused`() throws {
        let result = try PortalProcess.run(["markdown", "--batch"], input: Data("{}".utf8))
        #expect(result.status == 2)
        #expect(
            result.errors == "portal: --batch reads a JSON array of texts, such as [\"# Title\"]\n"
        )
    }

    @Test func `raw HTML is dropped, and said`() throws {
        let result = try PortalProcess.run(["markdown"], input: Data("Un <b>mot</b>.".utf8))
        #expect(result.status == 0)
        #expect(result.text == "<p>Un mot.</p>\n")
        #expect(result.errors.contains("stdin:1:4: warning P4"))
    }

    @Test func `a page file is printed without its front matter, with the sources of its site`()
        throws
    {
        let site = try TemporarySite([
            "Content/sources.yml": """
            press-2021: { publisher: Presse, description: { fr: Article, en: Article }, language: fr }
            """,
            "Content/fr.md":
                "---\ntitle: Accueil\nsources: press-2021\n---\nDit[^press-2021]. Un <b>mot</b>.\n",
        ])
        let file = site.folder.appending(path: "Content/fr.md").path
        let result = try PortalProcess.run(["markdown", file, "--site", site.folder.path])
        #expect(result.status == 0, "\(result.errors)")
        #expect(result.text.hasPrefix("<p>Dit<sup"))
        #expect(result.text.contains("<strong><bdi>Presse</bdi></strong>. Article."))
        #expect(result.errors.contains("\(file):5:"))
    }

    @Test func `a file that cannot be read is said`() throws {
        let result = try PortalProcess.run(["markdown", "/nowhere.md"])
        #expect(result.status == 2)
        #expect(
            result.errors == "portal: “/nowhere.md” cannot be read (No such file or directory)\n"
        )
    }
}
