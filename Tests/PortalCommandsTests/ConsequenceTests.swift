import Foundation
import Testing

/// What follows from a fault elsewhere in the site is no fault of its own: it is said once, where it is to
/// be mended, and everything else is judged all the same.
@Suite struct ConsequenceTests {
    private static let type = """
        label: { fr: Lieu, en: Place }
        section: places
        schema: Place
        fields:
          town:
            kind: text
            required: true
            shared: true
            label: { fr: Ville, en: Town }
            schema: location
          halls:
            kind: group
            list: true
            label: { fr: Salles, en: Halls }
            fields:
              name: { kind: text, label: { fr: Nom, en: Name } }
              seats: { kind: number, label: { fr: Places, en: Seats } }
          opened: { kind: date, fact: true, label: { fr: Ouverture, en: Opened } }

        """
    private static let files: [String: String?] = [
        "Content/types/place.yml": type,
        "Content/sources.yml": """
        gazette:
          publisher: La Gazette
          description: { fr: Un article, en: An article }
          language: fr
        herald:
          publisher: The Herald
          description: { fr: Un autre, en: Another }
          language: en

        """,
        "Content/places/fr.md": "---\ntitle: Lieux\nslug: lieux\n---\n",
        "Content/places/en.md": "---\ntitle: Places\n---\n",
        "Content/places/campus/fr.md": """
        ---
        title: Campus
        town: Ifrane
        halls: [{ name: A, seats: 40 }]
        opened: { value: 1995, sources: gazette }
        ---
        Ouvert[^herald].

        """,
        "Content/places/campus/en.md": "---\ntitle: Campus\n---\nOpened[^herald].\n",
        "Templates/place.mustache":
            "{{page.fields.town}}{{#page.fields.opened}}{{page.labels.opened}}{{/page.fields.opened}}",
    ]

    /// What `check` says of the site with a word in the place of another.
    private func faults(
        _ path: String,
        _ word: String,
        _ other: String,
        _ changes: [String: String?] = [:]
    ) throws -> [String] {
        var files = Self.files.merging(changes) { $1 }
        let text = try #require(files[path] ?? TemporarySite.smallest[path])
        #expect(text.contains(word))
        files[path] = text.replacing(word, with: other, maxReplacements: 1)
        return try PortalProcess.faults(of: TemporarySite(files)).places
    }

    @Test func `the site is sound`() throws {
        #expect(try PortalProcess.faults(of: TemporarySite(Self.files)).places == [])
    }

    @Test(arguments: [
        ("Content/types/place.yml", "  town:", "\ttown:", "Content/types/place.yml:5:1 P214"),
        (
            "Content/types/place.yml", "{ fr: Lieu", "[ fr: Lieu",
            "Content/types/place.yml:1:30 P218"
        ),
        (
            "Content/types/place.yml", "kind: date", "kind: dat",
            "Content/types/place.yml:18:19 P270"
        ),
        (
            "Content/sources.yml", "  publisher: The", "\tpublisher: The",
            "Content/sources.yml:6:1 P214"
        ),
        (
            "Content/types/place.yml", "section: places", "section: plcaes",
            "Content/types/place.yml:2:10 P328"
        ),
        (
            "Content/types/place.yml", "schema: Place", "schema: Plase",
            "Content/types/place.yml:3:9 P299"
        ),
        (
            "Content/types/place.yml", "schema: location", "schema: locaton",
            "Content/types/place.yml:10:13 P299"
        ),
        (
            "Content/places/campus/fr.md", "town: Ifrane", "town: [Ifrane",
            "Content/places/campus/fr.md:3:7 P218"
        ),
    ])
    func `a fault of a file that others rest on is one message`(
        file: String,
        word: String,
        other: String,
        expected: String
    ) throws {
        #expect(try faults(file, word, other) == [expected])
    }

    @Test func `a base URL that is none hides nothing`() throws {
        let found = try faults(
            "Content/site.yml",
            "https://host.example/",
            "htps://host.example/",
            ["Content/news/en.md": "---\ntitle: News\nsumary: x\n---\n## A heading\n\nText.\n"]
        )
        #expect(found == ["Content/news/en.md:3:1 P230", "Content/site.yml:1:11 P280"])
    }

    @Test func `half a page lacks what the other half has, which is one warning`() throws {
        let found = try faults(
            "Content/places/campus/fr.md",
            "title",
            "title",
            [
                "Content/places/campus/en.md": nil,
                "Content/places/campsu/en.md": "---\ntitle: Campus\n---\nOpened[^herald].\n",
            ]
        )
        #expect(found == ["Content/places/campsu/en.md:1:1 P343"])
    }

    @Test func `two pages at one address are one error, whatever belongs to them`() throws {
        let page = "---\ntitle: B\nslug: campus\ntown: Rabat\n---\nOuvert.\n"
        let found = try faults(
            "Content/places/campus/fr.md",
            "title",
            "title",
            [
                "Content/places/b/fr.md": page,
                "Content/places/b/en.md": "---\ntitle: B\n---\nOpened.\n",
                "Templates/place-release.mustache": "<p>{{page.title}}</p>",
            ]
        )
        #expect(found == ["Content/places/campus/fr.md:1:1 P303"])
    }

    @Test func `templates that include each other without end are said where they do`() throws {
        let found = try faults(
            "Templates/page.mustache",
            "<h1>",
            "{{>one}}<h1>",
            [
                "Templates/partials/one.mustache": "{{>two}}",
                "Templates/partials/two.mustache": "{{>one}}",
            ]
        )
        #expect(
            found == [
                "Templates/partials/one.mustache:1:1 P513",
                "Templates/partials/two.mustache:1:1 P513",
            ]
        )
    }

    @Test func `a partial that nothing includes is a warning`() throws {
        let found = try faults(
            "Templates/page.mustache",
            "<h1>",
            "{{>heading}}<h1>",
            [
                "Templates/partials/heading.mustache": "",
                "Templates/partials/old.mustache": "<p></p>",
            ]
        )
        #expect(found == ["Templates/partials/old.mustache:1:1 P515"])
    }

    @Test(arguments: [
        String(repeating: "[", count: 3_000), "[a", "'a", "&a b", "a: b",
    ])
    func `a text that cannot be read has not changed`(value: String) throws {
        let site = try TemporarySite(Self.files)
        let accepted = try PortalProcess.run([
            "accept", "places/campus", "--site", site.folder.path,
        ])
        #expect(accepted.status == 0)
        let path = "Content/places/campus/fr.md"
        let text = try #require(Self.files[path] ?? nil)
        try site.write(text.replacing("title: Campus", with: "title: \(value)"), to: path)
        let found = try PortalProcess.faults(of: site).places
        #expect(found.count == 1)
        #expect(found.allSatisfy { $0.hasPrefix("\(path):2:") }, "\(found)")
    }
}
