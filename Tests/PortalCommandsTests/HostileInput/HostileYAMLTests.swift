import Foundation
import Testing

/// YAML that costs more than it says, or is not what it seems.
@Suite struct HostileYAMLTests {
    private static let laughs =
        "a: &a [x, x, x, x, x, x, x, x, x]\n"
        + zip("bcdefghij", "abcdefghi").map { name, last in
            "\(name): &\(name) [*\(last), *\(last), *\(last), *\(last), *\(last), *\(last)]\n"
        }.joined()

    @Test(arguments: [
        ("Content/news/fr.md", "---\ntitle: N\n", "---\n", "3:4"),
        ("Content/site.yml", "", "", "1:4"), ("Content/types/news.yml", "", "", "1:4"),
        ("Content/sources.yml", "", "", "1:4"), ("Templates/strings.yml", "", "", "1:4"),
    ])
    func `references to references are refused before they are followed`(
        file: String,
        opening: String,
        closing: String,
        place: String
    ) throws {
        let refusal = try Refusal(of: TemporarySite([file: opening + Self.laughs + closing]))
        #expect(
            refusal.french.contains(
                "\(file):\(place): erreur P221 : les ancres (&) et les renvois (*) du YAML ne "
                    + "s’emploient pas : écrivez chaque valeur"
            ),
            "\(refusal.french)"
        )
        #expect(
            refusal.english.contains(
                "\(file):\(place): error P221: anchors (&) and aliases (*) of YAML are not used: "
                    + "write each value"
            )
        )
    }

    @Test(arguments: [
        ("topics: " + String(repeating: "[", count: 50_000), "3:73"),
        ((0..<200).map { String(repeating: " ", count: $0) + "a:\n" }.joined(), "132:1"),
        ("topics:\n" + String(repeating: "- ", count: 50_000) + "a", "4:1"),
        ("topics: " + String(repeating: "{a: ", count: 50_000), "3:265"),
    ])
    func `lists and keys nest 32 deep at most`(bomb: String, place: String) throws {
        let refusal = try Refusal(of: TemporarySite(news("title: N\n\(bomb)")))
        #expect(
            refusal.french == [
                "Content/news/fr.md:\(place): erreur P224 : listes et clés s’emboîtent sur "
                    + "32 niveaux au plus"
            ]
        )
        #expect(
            refusal.english == [
                "Content/news/fr.md:\(place): error P224: lists and keys nest 32 levels deep at most"
            ]
        )
    }

    @Test func `a key that stands twice names both places`() throws {
        let site = try TemporarySite(news("title: N\ntitle: M"))
        let refusal = try Refusal(of: site)
        #expect(
            refusal.french == [
                "Content/news/fr.md:3:1: erreur P220 : la clé « title » figure deux fois : n’en "
                    + "gardez qu’une"
            ]
        )
        #expect(
            refusal.english == [
                "Content/news/fr.md:3:1: error P220: the key “title” stands twice: keep one"
            ]
        )
    }

    @Test func `a tab does not indent`() throws {
        let refusal = try Refusal(of: TemporarySite(news("title: N\nslug:\n\tactualites")))
        #expect(
            refusal.french == [
                "Content/news/fr.md:4:1: erreur P214 : une ligne se décale avec des espaces, non avec "
                    + "une tabulation"
            ]
        )
        #expect(
            refusal.english == [
                "Content/news/fr.md:4:1: error P214: a line is indented with spaces, not with a tab"
            ]
        )
    }

    @Test func `a hundred thousand empty lines of front matter are read`() throws {
        let lines = String(repeating: "\n", count: 100_000)
        let site = try TemporarySite(news("\(lines)title: N\nslug: actualites", "## Un titre\n"))
        #expect(try expectClean(site)["fr/actualites/index.html"] != nil)
    }

    @Test(arguments: ["---\n", "---", "---\n" + String(repeating: "a: b\n", count: 100_000)])
    func `front matter without an end is said where it begins`(text: String) throws {
        let refusal = try Refusal(of: TemporarySite(["Content/news/fr.md": text]))
        #expect(
            refusal.french == [
                "Content/news/fr.md:1:1: erreur P201 : l’en-tête ouvert ici n’est pas fermé par une "
                    + "ligne « --- »"
            ]
        )
        #expect(
            refusal.english == [
                "Content/news/fr.md:1:1: error P201: the front matter opened here is not closed by a "
                    + "line “---”"
            ]
        )
    }

    @Test func `each of ten thousand unknown keys is named`() throws {
        let keys = (0..<10_000).map { "k\($0): v" }.joined(separator: "\n")
        let refusal = try Refusal(of: TemporarySite(news("title: N\nslug: actualites\n\(keys)")))
        #expect(refusal.french.count == 10_000)
        #expect(
            refusal.french.last
                == "Content/news/fr.md:10003:1: erreur P230 : clé inconnue : « k9999 »"
        )
        #expect(
            refusal.english.last == "Content/news/fr.md:10003:1: error P230: unknown key: “k9999”"
        )
    }

    @Test(arguments: ["0000", "99999", "-1", "2021-06-25T25:61", "2021-6-5", "9e99"])
    func `what has not the form of a date is none`(date: String) throws {
        let refusal = try Refusal(
            of: TemporarySite(news("title: N\nslug: actualites\ndate: \(date)"))
        )
        #expect(
            refusal.french == [
                "Content/news/fr.md:4:7: erreur P240 : « date » attend une date (2021-06-25, "
                    + "2021-06, 2021 ou 2021-06-25T09:00+01:00), et non « \(date) »"
            ]
        )
        #expect(
            refusal.english == [
                "Content/news/fr.md:4:7: error P240: “date” takes a date (2021-06-25, 2021-06, 2021 "
                    + "or 2021-06-25T09:00+01:00), not “\(date)”"
            ]
        )
    }

    @Test(arguments: ["2021-02-30", "0000-01-01", "2021-13", "2021-06-25T25:61+01:00"])
    func `a day that the calendar has not is none`(date: String) throws {
        let refusal = try Refusal(
            of: TemporarySite(news("title: N\nslug: actualites\ndate: \(date)"))
        )
        #expect(
            refusal.french == [
                "Content/news/fr.md:4:7: erreur P241 : le calendrier n’a pas de date « \(date) »"
            ]
        )
        #expect(
            refusal.english == [
                "Content/news/fr.md:4:7: error P241: the calendar has no date “\(date)”"
            ]
        )
    }

    @Test func `a number of four hundred digits is cut short in its message`() throws {
        let digits = String(repeating: "9", count: 400)
        let refusal = try Refusal(
            of: TemporarySite(news("title: N\nslug: actualites\ndate: \(digits)"))
        )
        let shown = digits.prefix(60) + "…"
        #expect(refusal.english.count == 1)
        #expect(refusal.english.first?.hasSuffix(", not “\(shown)”") == true, "\(refusal.english)")
    }

    @Test(arguments: [
        ("\"N \u{202E}gnp\"", "U+202E", "2:11"), ("N\u{2066}x", "U+2066", "2:9"),
        ("\"N\\u202Egnp\"", "U+202E", "2:8"), ("\"N\\e[m\"", "U+001B", "2:8"),
        ("\"N\\0\"", "U+0000", "2:8"), ("N\u{2028}x", "U+2028", "2:9"),
        ("N\u{85}x", "U+0085", "2:9"),
    ])
    func `characters that turn or command the text are refused, escaped or not`(
        title: String,
        code: String,
        place: String
    ) throws {
        let refusal = try Refusal(of: TemporarySite(news("title: \(title)\nslug: actualites")))
        #expect(
            refusal.french == [
                "Content/news/fr.md:\(place): erreur P219 : caractère invisible \(code) : "
                    + "supprimez-le, ou mettez une espace à sa place"
            ]
        )
        #expect(
            refusal.english == [
                "Content/news/fr.md:\(place): error P219: invisible character \(code): delete it, or "
                    + "write a space in its place"
            ]
        )
    }

    /// What a run of the fuzzer has found: the pages above had another type of the same name.
    @Test func `a type called page that has a section is the type of all other pages as well`()
        throws
    {
        let site = try TemporarySite([
            "Content/types/page.yml": """
            label: { fr: Page, en: Page }
            section: news
            fields:
              place: { kind: text, label: { fr: Lieu, en: Place } }
            """,
            "Content/fr.md": "---\ntitle: Accueil\nplace: Rabat\n---\n",
            "Content/en.md": "---\ntitle: Home\nplace: Rabat\n---\n",
            "Templates/page.mustache":
                "{{page.title}}{{#page.fields.place}}{{.}}{{/page.fields.place}}",
        ])
        let page = try expectClean(site)["fr/index.html"]
        #expect(page.map { String(decoding: $0, as: UTF8.self) } == "AccueilRabat")
    }
}
