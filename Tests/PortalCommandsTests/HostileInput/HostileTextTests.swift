import Foundation
import Testing

/// Texts that are not what a text should be, or cost more than they say.
@Suite struct HostileTextTests {
    @Test(arguments: ["\u{FEFF}", ""], ["\n", "\r\n"])
    func `byte order marks and line ends do not matter`(mark: String, end: String) throws {
        let text = "---\ntitle: N\nslug: actualites\n---\n## Un titre\n\nb\n"
        let site = try TemporarySite([
            "Content/news/fr.md": mark + text.replacing("\n", with: end)
        ])
        let page = try expectClean(site)["fr/actualites/index.html"]
        #expect(
            page.map { String(decoding: $0, as: UTF8.self) }
                == "<h1>N</h1><h2 id=\"un-titre\">Un titre</h2>\n<p>b</p>\n"
        )
    }

    @Test func `lone carriage returns are no lines of front matter`() throws {
        let site = try TemporarySite(["Content/news/fr.md": "---\rtitle: N\r---\rx\r"])
        let refusal = try Refusal(of: site)
        #expect(
            refusal.french == [
                "Content/news/fr.md:1:1: erreur P200 : une page commence par son en-tête : une ligne "
                    + "« --- », les clés (title: …), une ligne « --- »"
            ]
        )
        #expect(
            refusal.english == [
                "Content/news/fr.md:1:1: error P200: a page begins with its front matter: a line "
                    + "“---”, the keys (title: …), a line “---”"
            ]
        )
    }

    /// The page is there, though it cannot be read: no link to it is broken, no language is missing.
    @Test(arguments: [
        (
            Data("---\ntitle: N\n---\na\0".utf8), ":4:2",
            (
                "P103 : un texte ne contient pas de caractère nul (octet 00)",
                "P103: a text holds no NUL character (byte 00)"
            )
        ),
        (
            Data("---\ntitle: N\n---\na\u{1B}[31m".utf8), ":4:2",
            (
                "P117 : un texte ne contient pas de caractère de commande : U+001B en est un",
                "P117: a text holds no control character: U+001B is one"
            )
        ),
        (
            Data("---\ntitle: ".utf8) + [0xE9, 0x0A], ":2:8",
            (
                "P101 : un texte est enregistré en UTF-8 : l’octet E9 n’en fait pas partie",
                "P101: a text is saved as UTF-8: the byte E9 is not part of it"
            )
        ),
        (
            Data([0xFF, 0xFE, 0x2D, 0x00]), "",
            (
                "P102 : un texte est enregistré en UTF-8 : celui-ci commence par la marque d’UTF-16",
                "P102: a text is saved as UTF-8: this one begins with the mark of UTF-16"
            )
        ),
        (
            Data(count: 50_000_000), "",
            (
                "P106 : un texte tient en 2 Mo : celui-ci en fait 50 Mo",
                "P106: a text takes at most 2 MB: this one takes 50 MB"
            )
        ),
    ])
    func `what cannot be read is said once, and nothing is said of what depends on it`(
        bytes: Data,
        place: String,
        message: (french: String, english: String)
    ) throws {
        let site = try TemporarySite()
        try site.write(bytes, to: "Content/news/fr.md")
        let refusal = try Refusal(of: site)
        #expect(refusal.french == ["Content/news/fr.md\(place): erreur \(message.french)"])
        #expect(refusal.english == ["Content/news/fr.md\(place): error \(message.english)"])
    }

    @Test(arguments: ["Content/site.yml", "Templates/strings.yml", "Templates/page.mustache"])
    func `a site is not judged by half when a file that all depends on cannot be read`(
        file: String
    ) throws {
        let site = try TemporarySite()
        try site.write(Data("a: ".utf8) + [0xE9, 0x0A], to: file)
        let refusal = try Refusal(of: site)
        #expect(
            refusal.french == [
                "\(file):1:4: erreur P101 : un texte est enregistré en UTF-8 : l’octet E9 n’en fait "
                    + "pas partie"
            ]
        )
        #expect(
            refusal.english == [
                "\(file):1:4: error P101: a text is saved as UTF-8: the byte E9 is not part of it"
            ]
        )
    }

    @Test func `an empty page asks for its front matter, an empty site.yml for its keys`() throws {
        let page = try Refusal(of: TemporarySite(["Content/news/fr.md": ""]))
        #expect(page.english.count == 1)
        #expect(page.english.first?.hasPrefix("Content/news/fr.md:1:1: error P200: ") == true)
        let site = try Refusal(of: TemporarySite(["Content/site.yml": ""]))
        #expect(
            site.english
                == ["base-url", "description", "languages", "name", "notice", "publisher"].map {
                    "Content/site.yml:1:1: error P232: the key “\($0)” is required"
                }
        )
        #expect(
            site.french.first
                == "Content/site.yml:1:1: erreur P232 : la clé « base-url » est obligatoire"
        )
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            ("![[]()", "5:1", "des « ![ » que rien ne ferme", "“![” that nothing closes"),
            (
                "a <?", "5:3", "des « <? », « <! » ou « <![CDATA[ » que rien ne ferme",
                "“<?”, “<!” or “<![CDATA[” that nothing closes"
            ),
            (
                "|\n|-\n", "4005:1",
                "tant de lignes « |---| » qui n’ont pas les colonnes de leur en-tête",
                "so many rows “|---|” that do not have the columns of their header"
            ),
            (
                "_www.", "5:1", "tant d’adresses sans espace entre elles",
                "so many addresses without a space between them"
            ),
        ]
    )
    func `what the library would read in quadratic time is refused`(
        unit: String,
        place: String,
        french: String,
        english: String
    ) throws {
        let bomb = String(repeating: unit, count: 300_000 / unit.utf8.count)
        let site = try TemporarySite(news("title: N\nslug: actualites", bomb))
        let refusal = try Refusal(of: site)
        let file = "Content/news/fr.md:"
        #expect(refusal.french.count == 1)
        #expect(refusal.english.count == 1)
        let (first, second) = (refusal.french.first ?? "", refusal.english.first ?? "")
        #expect(first.hasPrefix(file), "\(first)")
        #expect(
            first.hasSuffix(
                ": erreur P459 : un texte se lit en 100 000 000 étapes au plus : il en faudrait "
                    + "davantage pour \(french)"
            ),
            "\(first)"
        )
        #expect(
            second.hasSuffix(
                ": error P459: a text is read in at most 100,000,000 steps: more would be needed for "
                    + english
            ),
            "\(second)"
        )
    }

    @Test func `a table is as wide as site.yml allows`() throws {
        let limits = "limits: { table-columns: 2 }\n"
        let text = "## Un titre\n\n| a | b | c |\n|---|---|---|\n"
        var files = news("title: N\nslug: actualites", text)
        files["Content/site.yml"] =
            (TemporarySite.smallest["Content/site.yml"] ?? "") + "\n" + limits
        let refusal = try Refusal(of: TemporarySite(files))
        #expect(
            refusal.french == [
                "Content/news/fr.md:8:1: erreur P450 : un tableau a au plus 2 colonnes : celui-ci "
                    + "en a 3"
            ]
        )
        #expect(
            refusal.english == [
                "Content/news/fr.md:8:1: error P450: a table has at most 2 columns: this one has 3"
            ]
        )
    }

    @Test func `deep quotations and lists are rendered`() throws {
        let text =
            "## Un titre\n\n" + String(repeating: "> ", count: 5_000) + "a\n\n"
            + String(repeating: "- ", count: 5_000) + "b\n"
        let site = try TemporarySite(news("title: N\nslug: actualites", text))
        #expect(try expectClean(site)["fr/actualites/index.html"] != nil)
    }
}
