import Artifacts
import Foundation
import SiteModel
import Testing

@Suite struct CatalogueTests {
    private func sample(
        _ fields: [FieldDefinition],
        french: [(String, FieldValue)],
        english: [(String, FieldValue)]? = nil
    ) -> SampleSite {
        var sample = SampleSite()
        let type = SampleSite.type("programme", nil, catalogue: "programmes", fields)
        sample.types = [type]
        sample.sources = [
            Source(
                id: "telquel",
                publisher: "TelQuel",
                title: nil,
                description: both("Article", "Article"),
                date: PartialDate("2021-06"),
                address: "https://telquel.ma/a",
                language: Language("fr"),
                location: SampleSite.nowhere
            )
        ]
        sample.pages += [
            SampleSite.page(
                "programmes/a",
                "fr",
                "L'essai",
                type: type,
                date: "2021-06",
                sources: ["telquel"],
                fields: french
            ),
            SampleSite.page(
                "programmes/a",
                "en",
                "Trial",
                type: type,
                date: "2021-06",
                sources: ["telquel"],
                fields: english ?? french
            ),
        ]
        return sample
    }

    /// The fields of the first item, keys in alphabetical order.
    private func fields(_ sample: SampleSite) throws -> String {
        let item = try #require(try item(sample)["fields"])
        let data = try JSONSerialization.data(
            withJSONObject: item,
            options: [.sortedKeys, .withoutEscapingSlashes]
        )
        return String(decoding: data, as: UTF8.self)
    }

    private func item(_ sample: SampleSite) throws -> [String: Any] {
        let document = try object(sample, "programmes.json")
        return try #require((document["items"] as? [[String: Any]])?.first)
    }

    private func object(_ sample: SampleSite, _ name: String) throws -> [String: Any] {
        let text = try #require(try sample.text(at: "api/v1/" + name))
        let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
        return try #require(json as? [String: Any])
    }

    @Test func `a fact is known with its sources, to be announced, or disputed`() throws {
        let claims = [
            Fact.Claim(value: .number("71232"), sources: []),
            Fact.Claim(value: .number("69000"), sources: []),
        ]
        let sample = sample(
            [
                SampleSite.field("known", .fact(.duration)),
                SampleSite.field("open", .fact(.date)),
                SampleSite.field("cores", .fact(.number(unit: nil))),
            ],
            french: [
                (
                    "known",
                    .known(.duration(.init(years: 2, months: 0, weeks: 0, days: 0, hours: 0)))
                ),
                ("open", try .tba("2026-11-22")),
                ("cores", .fact(.disputed(claims, note: "L'un ou l'autre"))),
            ]
        )
        #expect(
            try fields(sample) == """
                {"cores":{"claims":[{"sources":[],"value":71232},{"sources":[],"value":69000}],\
                "note":{"en":"L’un ou l’autre","fr":"L’un ou l’autre"},"status":"disputed"},\
                "known":{"sources":["telquel"],"status":"known","value":"P2Y"},\
                "open":{"lastChecked":"2026-11-22","status":"to-be-announced"}}
                """
        )
    }

    @Test func `what each language says for itself stands by language, in one fact`() throws {
        let sample = sample(
            [SampleSite.field("school", .fact(.list(.text)), isShared: false)],
            french: [("school", .known(.list([.text("L'école")])))],
            english: [("school", .known(.list([.text("The school")]), from: "aui"))]
        )
        #expect(
            try fields(sample) == """
                {"school":{"sources":["telquel","aui"],"status":"known",\
                "value":{"en":["The school"],"fr":["L’école"]}}}
                """
        )
    }

    @Test func `references, choices and units are given in all languages`() throws {
        let unit = both("m²", "sq m")
        let choice = FieldKind.Choice(name: "full", label: both("plein", "full"))
        var sample = sample(
            [
                SampleSite.field("home", .reference(type: "page")),
                SampleSite.field("mode", .choice([choice])),
                SampleSite.field("area", .number(unit: unit)),
            ],
            french: [
                ("home", .reference(Located(.home, at: SampleSite.nowhere))),
                ("mode", .choice("full")), ("area", .number("2000")),
            ]
        )
        sample.baseURL = "https://host.example/"
        #expect(
            try fields(sample) == """
                {"area":{"unit":{"en":"sq m","fr":"m²"},"value":2000},\
                "home":{"id":"","title":{"en":"Home","fr":"Accueil"},"type":"page",\
                "url":{"en":"https://host.example/en/","fr":"https://host.example/fr/"}},\
                "mode":{"id":"full","label":{"en":"full","fr":"plein"}}}
                """
        )
    }

    @Test func `Markdown is HTML with absolute addresses`() throws {
        var sample = sample(
            [SampleSite.field("note", .markdown, isShared: false)],
            french: [("note", .markdown(Located("x", at: SampleSite.nowhere)))],
            english: []
        )
        sample.markup =
            "<p><a href=\"/p/fr/\">a</a> <a href=\"#b\">b</a> <a href=\"https://c/\">c</a></p>"
        #expect(
            try fields(sample) == #"""
                {"note":{"fr":"<p><a href=\"https://host.example/p/fr/\">a</a> \#
                <a href=\"https://host.example/p/fr/programmes/a/#b\">b</a> \#
                <a href=\"https://c/\">c</a></p>"}}
                """#
        )
    }

    @Test func `an item has its words, its dates, its sources`() throws {
        let sample = sample([], french: [])
        let item = try item(sample)
        #expect(item["id"] as? String == "programmes/a")
        #expect(item["title"] as? [String: String] == ["fr": "L’essai", "en": "Trial"])
        #expect(item["date"] as? String == "2021-06")
        #expect(item["updated"] == nil)
        let document = try object(sample, "programmes.json")
        let sources = try #require(document["sources"] as? [[String: Any]])
        #expect(sources.map { $0["id"] as? String } == ["telquel"])
        #expect(sources[0]["url"] as? String == "https://telquel.ma/a")
        #expect(document["updated"] as? String == "2021-06")
    }

    @Test func `the index names every catalogue, its schema and its size`() throws {
        let index = try object(sample([], french: []), "index.json")
        let catalogues = try #require(index["catalogues"] as? [[String: Any]])
        #expect(catalogues.map { $0["name"] as? String } == ["programmes"])
        #expect(catalogues[0]["count"] as? Int == 1)
        #expect(
            catalogues[0]["schema"] as? String
                == "https://host.example/p/api/v1/programmes.schema.json"
        )
    }

    @Test func `the schema has the fields of the type, and says which of them are facts`() throws {
        let sample = sample(
            [
                SampleSite.field("start", .fact(.date)),
                SampleSite.field("fees", .list(.money), isShared: false),
            ],
            french: []
        )
        let schema = try object(sample, "programmes.schema.json")
        let properties = try #require(schema["properties"] as? [String: Any])
        let items = (properties["items"] as? [String: Any])?["items"] as? [String: Any]
        let item = try #require(items?["properties"] as? [String: Any])
        let fields = try #require(
            (item["fields"] as? [String: Any])?["properties"] as? [String: Any]
        )
        let start = try #require(fields["start"] as? [String: Any])
        #expect((start["oneOf"] as? [Any])?.count == 3)
        #expect(start["title"] as? String == "Champ start / Field start")
        let fees = try #require((fields["fees"] as? [String: Any])?["properties"] as? [String: Any])
        #expect(Set(fees.keys) == ["fr", "en"])
    }

    @Test func `a site without a catalogue has none`() throws {
        let paths = SiteArtifact.all(of: try SampleSite().site).map(\.route.path)
        #expect(!paths.contains { $0.hasPrefix("api/") })
    }
}
