import Foundation
import Testing

/// Names that editors, systems and people give to folders.
@Suite struct HostileNameTests {
    @Test(arguments: [
        ("a b", "a-b"), ("a : b", "a-b"), ("l’été", "l-ete"), ("a\u{A0}b", "a-b"),
        ("a\u{202F}b", "a-b"), ("a#b", "a-b"), ("a%20b", "a-20b"), ("a?b", "a-b"),
        ("e\u{301}te\u{301}", "ete"), ("\u{E9}t\u{E9}", "ete"), ("a\"b", "a-b"), ("a<b", "a-b"),
        ("-a", "a"), ("a.md", "a-md"), ("es.md", "es-md"),
    ])
    func `a folder of any name has a plain address, and can be linked to`(
        name: String,
        slug: String
    ) throws {
        let written = name.replacing("%", with: "%25").replacing(" ", with: "%20")
            .replacing("?", with: "%3F").replacing("#", with: "%23").replacing("<", with: "%3C")
            .replacing("\"", with: "%22")
        let site = try TemporarySite([
            "Content/\(name)/fr.md": "---\ntitle: N\n---\nx\n",
            "Content/\(name)/en.md": "---\ntitle: N\n---\nx\n",
            "Content/news/fr.md":
                "---\ntitle: N\nslug: actualites\n---\n## Un titre\n\n[x](<../\(written)/fr.md>)\n",
            "Content/news/en.md":
                "---\ntitle: News\n---\n## A heading\n\n[x](<../\(written)/en.md>)\n",
        ])
        let files = try expectClean(site)
        #expect(files["fr/\(slug)/index.html"] != nil, "\(files.keys.sorted())")
        let page = String(decoding: files["fr/actualites/index.html"] ?? Data(), as: UTF8.self)
        #expect(page.contains("<a href=\"/fr/\(slug)/\">"), "\(page)")
    }

    @Test func `hidden folders are passed over`() throws {
        let site = try TemporarySite(["Content/.draft/fr.md": "no front matter"])
        #expect(try expectClean(site).keys.allSatisfy { !$0.contains("draft") })
    }

    @Test func `one name in two encodings of its accents is refused`() throws {
        let site = try TemporarySite()
        // Equal as strings, but not as file names.
        for name in ["e\u{301}", "\u{E9}"] {
            try site.write("---\ntitle: N\n---\n", to: "Content/\(name)/fr.md")
        }
        let refusal = try Refusal(of: site)
        #expect(
            refusal.french.first
                == "Content: erreur P109 : deux noms diffèrent par plus que le codage de leurs "
                + "accents : « é » est deux fois dans le dossier"
        )
        #expect(
            refusal.english.first
                == "Content: error P109: two names differ by more than the encoding of their accents: "
                + "“é” is in the folder twice"
        )
    }

    @Test func `a line end in a name is refused`() throws {
        let refusal = try Refusal(of: TemporarySite(["Content/a\nb/fr.md": "---\ntitle: N\n---\n"]))
        #expect(
            refusal.french == [
                "Content: erreur P110 : un nom de fichier est en UTF-8, sans caractère de commande : "
                    + "« a\u{FFFD}b » ne l’est pas"
            ]
        )
        #expect(
            refusal.english == [
                "Content: error P110: a file name is UTF-8 without control characters: "
                    + "“a\u{FFFD}b” is not"
            ]
        )
    }

    @Test func `a name as long as the system allows is published`() throws {
        let name = String(repeating: "x", count: 255)
        let site = try TemporarySite([
            "Content/\(name)/fr.md": "---\ntitle: N\n---\n",
            "Content/\(name)/en.md": "---\ntitle: N\n---\n",
        ])
        #expect(try expectClean(site)["fr/\(name)/index.html"] != nil)
    }

    @Test func `a folder with the name of a language file is no page`() throws {
        let site = try TemporarySite([
            "Content/news/fr.md": nil, "Content/news/fr.md/photo.txt": "x",
        ])
        let refusal = try Refusal(of: site)
        #expect(
            refusal.english.first
                == "\(try site.place(of: "news/fr.md", in: "Content/fr.md")): error P451: a link names "
                + "a file or a folder of “Content”: “news/fr.md” does not exist"
        )
    }
}
