import Foundation
import Testing

/// Every fault of wording is found where it stands, by `check` as by `build`, and nothing else is.
@Suite struct EditorialCheckTests {
    @Test(arguments: [
        PlantedFault("P431", fr: "![](①campus.gif)", en: "![](①campus.gif)"),
        PlantedFault("P432", fr: "![①photo](campus.gif)", en: "![①picture](campus.gif)"),
        PlantedFault("P432", fr: "![①campus.gif](campus.gif)", en: "![The hall](campus.gif)"),
        PlantedFault(
            "P432",
            fr: "![①Photo de l’entrée](campus.gif)",
            en: "![①Photo of the entrance](campus.gif)"
        ),
        PlantedFault("P433", fr: "## A\n\n①#### B", en: "## A\n\n①#### B"),
        PlantedFault("P434", fr: "①# A", en: "①# A"),
        PlantedFault("P435", fr: "Pour [①cliquez ici](../fr.md)", en: "To [①click here](../en.md)"),
        PlantedFault("P435", fr: "[①En savoir plus](../fr.md)", en: "[①Read more](../en.md)"),
        PlantedFault("P436", fr: "Voir ①https://example.org/a", en: "See ①https://example.org/a"),
        PlantedFault("P456", fr: "Voir [Home](①../en.md)", en: "See [Accueil](①../fr.md)"),
        PlantedFault("P456", fr: "Voir [Home](①/en/)", en: "See [Accueil](①/fr/)"),
        PlantedFault(
            "P437",
            fr: "Il dit : « ①the union of our forces is what the country has been waiting for ».",
            en: "He says: “①l’union de nos forces est ce que le pays attendait depuis des années”."
        ),
        PlantedFault(
            "P438",
            fr: "Voir [le site](①https://host.example/fr/)",
            en: "See [the site](①https://host.example/en/)"
        ),
        PlantedFault("P416", fr: "Deux universités①: un master", en: "Two: one degree"),
        PlantedFault(
            "P416",
            fr: "---\ntitle: \"Deux universités①: un master\"\n---\n",
            en: "---\ntitle: \"Two universities: one degree\"\n---\n"
        ),
        PlantedFault("P442", fr: "## A\n\n### B", en: "## A\n\n①## B"),
        PlantedFault("P443", fr: "Jusqu’au 15 juin 2021.", en: "Until ①16 June 2021."),
        PlantedFault("P443", fr: "Il en coûte 75 000 MAD.", en: "It costs MAD ①85,000."),
        PlantedFault("P443", fr: "Soit 20 % des places.", en: "That is ①25% of the places."),
        PlantedFault("P443", fr: "À 14 h 30.", en: "At ①3.30 p.m."),
        PlantedFault(
            "P443",
            fr: "---\ntitle: A\nsummary: Jusqu’au 15 juin 2021.\n---\n",
            en: "---\ntitle: A\nsummary: Until ①16 June 2021.\n---\n"
        ),
        PlantedFault("P444", fr: "Voir [l’accueil](../fr.md).", en: "①See the home page."),
        PlantedFault("P444", fr: "Voir.", en: "See [a](①https://example.org/a)."),
        PlantedFault("P445", fr: "![Le campus](campus.gif)", en: "①The campus."),
        PlantedFault("P446", fr: "Dit.[^a]\n\n[^a]: Note.", en: "①Said.\n\nNote."),
        PlantedFault(
            "P283",
            fr: "---\ntitle: A\nsummary: ①\(String(repeating: "a ", count: 81))b\n---\n",
            en: "---\ntitle: A\nsummary: ①\(String(repeating: "a ", count: 81))b\n---\n"
        ),
        PlantedFault(
            "P301",
            fr: "---\ntitle: A\ndate: 2021-06-15\n---\n",
            en: "---\ntitle: A\ndate: ①2021-06-16\n---\n"
        ),
        PlantedFault(
            "P447",
            fr: "---\ntitle: A\nallow: { ①P434: essai }\n---\n",
            en: "---\ntitle: A\n---\n"
        ),
        PlantedFault(
            "P448",
            fr: "---\ntitle: A\nallow: { ①P451: essai }\n---\n",
            en: "---\ntitle: A\n---\n"
        ),
        PlantedFault(
            "P449",
            fr: "---\ntitle: A\nallow: [①P434]\n---\n",
            en: "---\ntitle: A\n---\n"
        ),
    ])
    func `a fault is found where it stands, and nothing else is`(fault: PlantedFault) throws {
        let site = try fault.site()
        let french = try PortalProcess.faults(of: site, in: "fr")
        let english = try PortalProcess.faults(of: site, by: "build")
        #expect(french.places == fault.expected)
        #expect(english.places == fault.expected)
        for (one, other) in zip(french.messages, english.messages) { #expect(one != other) }
    }

    @Test(arguments: [
        ("[Home](../en.md) (en anglais)", "[Accueil](../fr.md) (in French)"),
        ("[Home](../en.md) (anglais)", "[Accueil](../fr.md) (PDF, French)"),
        ("[Home (English)](../en.md)", "[Accueil (Français)](../fr.md)"),
        ("[L’accueil en anglais](../en.md)", "[Home in French](../fr.md)"),
        (
            "<span lang=\"en\">[Home](../en.md)</span>",
            "<span lang=\"fr\">[Accueil](../fr.md)</span>"
        ),
        ("[<span lang=\"en\">Home</span>](../en.md)", "[<span lang=\"fr\">A</span>](../fr.md)"),
        ("[Home](/en/) (en anglais)", "[Accueil](/fr/) (in French)"),
    ])
    func `a link may change language if it says so`(french: String, english: String) throws {
        let site = try PlantedFault("", fr: "Voir \(french).", en: "See \(english).").site()
        #expect(try PortalProcess.faults(of: site).places == [])
    }

    @Test(arguments: [
        ("Le 1er juin 2021.", "On 1 June 2021."), ("En juin 2021.", "In June 2021."),
        ("1 000 places, 20 %.", "1,000 places, 20%."), ("Note : 3,15.", "Mark: 3.15."),
        ("Deux ans.", "2 years."), ("À 14 h 30.", "At 2.30 p.m."),
    ])
    func `the same said in the ways of both languages is no fault`(
        french: String,
        english: String
    ) throws {
        let site = try PlantedFault("", fr: french, en: english).site()
        #expect(try PortalProcess.faults(of: site).places == [])
    }

    @Test func `a difference is shown at both places`() throws {
        let site = try PlantedFault("", fr: "Le 15 juin 2021.", en: "On 16 June 2021.").site()
        let here = try site.place(of: "16", in: "Content/news/en.md")
        let there = try site.place(of: "15", in: "Content/news/fr.md")
        let result = try PortalProcess.check(site, "--language", "en")
        #expect(
            result.errors.hasPrefix(
                "\(here): warning P443: the original says “15 juin 2021”, not “16 June 2021”\n"
            )
        )
        #expect(result.errors.contains("note: \(there): the original is here\n"))
    }

    @Test func `a picture over 500 kB is reported where it is shown`() throws {
        let fault = PlantedFault("P439", fr: "![Le plan](①plan.svg)", en: "![The map](①plan.svg)")
        let site = try fault.site()
        let drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>"
        for (size, expected) in [(500_000, []), (500_001, fault.expected)] {
            let rest = String(repeating: " ", count: size - drawing.utf8.count)
            try site.write(drawing + rest, to: "Content/news/plan.svg")
            #expect(try PortalProcess.faults(of: site).places == expected)
        }
    }

    @Test(arguments: ["fr", "en"])
    func `a warning is silenced for a page in all its languages, with a reason`(
        language: String
    ) throws {
        let allow = "allow: { P434: \"Le titre du décret\" }\n"
        let site = try PlantedFault(
            "",
            fr: "---\ntitle: A\n\(language == "fr" ? allow : "")---\n# A",
            en: "---\ntitle: A\n\(language == "en" ? allow : "")---\n# A"
        ).site([
            "Content/fr.md": "---\ntitle: Accueil\n---\n# B\n",
            "Content/en.md": "---\ntitle: Home\n---\n# B\n",
        ])
        #expect(
            try PortalProcess.faults(of: site).places == [
                "Content/en.md:4:1 P434", "Content/fr.md:4:1 P434",
            ]
        )
    }

    @Test func `a fact without a source is found at its value`() throws {
        let site = try PlantedFault("", fr: "A.", en: "A.").site([
            "Content/types/course.yml": Self.type,
            "Content/courses/a/fr.md": "---\ntitle: A\nseats: { value: 40 }\n---\n",
            "Content/courses/a/en.md": "---\ntitle: A\n---\n",
        ])
        let found = try PortalProcess.faults(of: site)
        #expect(found.places == ["Content/courses/a/fr.md:3:10 P261"])
    }

    @Test(arguments: [
        "Voir [x](①nowhere.md)", "\"Voir \\\"là\\\" et [x](①nowhere.md)\"",
        "'Voir l''accès [x](①nowhere.md)'", "|\n  Voir.\n\n    Ligne é\n  [x](①nowhere.md)",
        ">-\n  Voir\n  ici [x](①nowhere.md)", "Voir\n  ici [x](①nowhere.md)",
    ])
    func `a link in a field is found in its line`(field: String) throws {
        let text = "---\ntitle: A\nintro: \(field)\n---\n"
        let path = "Content/courses/a/fr.md"
        let site = try PlantedFault("", fr: "A.", en: "A.").site([
            "Content/types/course.yml": Self.type,
            "Templates/course.mustache": "{{{page.fields.intro}}}",
            path: text.replacing("①", with: ""),
        ])
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let line = try #require(lines.firstIndex { $0.contains("①") })
        let column = try #require(lines[line].split(separator: "①").first).unicodeScalars.count
        let found = try PortalProcess.faults(of: site)
        #expect(
            found.places.filter { $0.contains("P451") } == [
                "\(path):\(line + 1):\(column + 1) P451"
            ]
        )
    }

    private static let type = """
        label: { fr: Cours, en: Course }
        section: courses
        fields:
          seats: { kind: number, fact: true, label: { fr: Places, en: Seats } }
          intro: { kind: markdown, label: { fr: Introduction, en: Introduction } }

        """
}
