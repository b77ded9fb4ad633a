import ContentParsing
import Diagnostics
import Foundation
import SiteModel
import Testing

struct EditorSchemaTests {
    private let place = Diagnostics.SourceLocation(file: "a")

    private func schema(
        _ types: [ContentType] = [],
        pages: [(String, String)] = []
    ) -> EditorSchema {
        EditorSchema(
            SiteVocabulary(
                languages: Sample.languages,
                types: types,
                topics: [SiteConfiguration.Topic(name: "big-data", label: LocalizedText([:]))],
                sources: Sample.sources.map {
                    Source(
                        id: $0,
                        publisher: $0,
                        title: nil,
                        description: LocalizedText([:]),
                        date: nil,
                        address: nil,
                        language: Sample.french,
                        location: place
                    )
                },
                pages: pages.map { SiteVocabulary.NamedPage(id: PageID($0.0), type: $0.1) },
                templates: ["home", "page"]
            )
        )
    }

    private typealias Object = [String: Any]

    private func object(_ bytes: [UInt8]) throws -> Object {
        try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? Object)
    }

    private func properties(_ schema: Object) -> Object { schema["properties"] as? Object ?? [:] }

    /// The keys that a parser proposes for one that it does not know.
    private func proposed(_ reports: [Report]) -> Set<String> {
        let note = reports.lazy.flatMap(\.notes).first { $0.hasPrefix("- possible keys: ") } ?? ""
        return Set(note.dropFirst("- possible keys: ".count).components(separatedBy: ", "))
    }

    @Test func `front matter has the keys of the parser and no others`() throws {
        let schema = try object(schema().frontMatter(of: Sample.programme))
        #expect(schema["$schema"] as? String == "http://json-schema.org/draft-07/schema#")
        #expect(schema["additionalProperties"] as? Bool == false)
        let reports = MarkedText("---\nzzzzzzzzzz: x\n---\n").pageFaults(Sample.programme)
        #expect(Set(properties(schema).keys) == proposed(reports))
    }

    @Test func `configuration files have the keys of their parsers and no others`() throws {
        let site = try object(schema().file(.site))
        let unknown = MarkedText("zzzzzzzzzz: x\n")
        #expect(Set(properties(site).keys) == proposed(unknown.siteFaults()))
        let sources = try object(schema().file(.sources))
        let source = try #require(sources["additionalProperties"] as? Object)
        let wrong = MarkedText("a: { zzzzzzzzzz: x }\n")
        #expect(Set(properties(source).keys) == proposed(wrong.sourcesFaults()))
        let type = try object(schema().file(.type))
        #expect(Set(properties(type).keys) == proposed(unknown.typeFaults()))
        let definitions = try #require(type["definitions"] as? Object)
        let field = try #require(definitions["field"] as? Object)
        let stranger = MarkedText("fields: { a: { zzzzzzzzzz: x } }\n")
        #expect(Set(properties(field).keys) == proposed(stranger.typeFaults()))
    }

    @Test func `the schema of strings has the formats`() throws {
        let strings = try object(schema().file(.strings))
        #expect(
            Set(properties(strings).keys) == ["dates", "numbers", "durations", "languages"]
        )
    }

    @Test func `descriptions are in both languages, choices with their labels`() throws {
        func text(_ french: String, _ english: String) -> LocalizedText {
            LocalizedText([Sample.french: french, Sample.english: english])
        }
        let choices = [
            FieldKind.Choice(name: "release", label: text("Communiqué", "Press release"))
        ]
        let field = FieldDefinition(
            name: "kind",
            kind: .choice(choices),
            isRequired: true,
            isShared: false,
            label: text("Nature", "Kind"),
            help: text("Ce qu’est le texte.", "What the text is."),
            schemaTerm: nil
        )
        let type = ContentType(
            name: "news",
            label: LocalizedText([:]),
            section: nil,
            schemaType: nil,
            fields: [field]
        )
        let schema = try object(schema().frontMatter(of: type))
        let kind = try #require(properties(schema)["kind"] as? Object)
        #expect(kind["title"] as? String == "Nature / Kind")
        #expect(
            kind["description"] as? String
                == "Nature – Ce qu’est le texte.\nKind – What the text is.\nrelease: Communiqué / Press release"
        )
        #expect(kind["enum"] as? [String] == ["release"])
        #expect(schema["required"] as? [String] == ["title", "kind"])
        let title = try #require(properties(schema)["title"] as? Object)
        #expect(title["maxLength"] as? Int == 95)
        #expect(
            title["description"] as? String == "Le titre de la page\nThe title of the page"
        )
    }

    @Test func `references are the folders of their type, by name where one has it`() throws {
        let pages = [
            ("", "page"), ("partners/um6p", "institution"), ("partners/a/x", "institution"),
            ("partners/b/x", "institution"), ("faq", "page"),
        ]
        let schema = try object(schema(pages: pages).frontMatter(of: Sample.announcement))
        let field = try #require(properties(schema)["programmes"] as? Object)
        let forms = try #require(field["anyOf"] as? [Object])
        #expect(
            forms.first?["enum"] as? [String] == [
                "um6p", "partners/um6p", "partners/a/x", "partners/b/x",
            ]
        )
    }

    @Test func `topics, sources and templates are those of the site`() throws {
        let schema = try object(schema().frontMatter(of: .page))
        let topics = try #require(properties(schema)["topics"] as? Object)
        let forms = try #require(topics["anyOf"] as? [Object])
        #expect(forms.first?["enum"] as? [String] == ["big-data"])
        let template = try #require(properties(schema)["template"] as? Object)
        #expect(template["enum"] as? [String] == ["home", "page"])
        let definitions = try #require(schema["definitions"] as? Object)
        let source = try #require(definitions["id_of_a_source"] as? Object)
        #expect(source["enum"] as? [String] == Sample.sources)
    }

    @Test func `without a type the front matter of every type is taken`() throws {
        let types = [Sample.programme, Sample.announcement]
        let schema = try object(schema(types).frontMatter(of: nil))
        let forms = try #require(schema["anyOf"] as? [[String: String]])
        #expect(
            forms == [
                ["$ref": "#/definitions/programme"], ["$ref": "#/definitions/announcement"],
            ]
        )
    }

    @Test(arguments: [
        ("2021", true), ("2021-06", true), ("2021-06-25", true), ("2021-06-25T09:00+01:00", true),
        ("2021-13", false), ("2021-06-32", false), ("2021-06-25T09:00", false), ("demain", false),
    ])
    func `dates have their forms`(date: String, isRight: Bool) throws {
        let schema = try object(schema().frontMatter(of: .page))
        let key = try #require(properties(schema)["date"] as? Object)
        let pattern = try #require(key["pattern"] as? String)
        #expect((date.range(of: pattern, options: .regularExpression) != nil) == isRight)
    }

    @Test func `limits are in the schema`() throws {
        let schema = try object(schema().frontMatter(of: Sample.programme))
        let motto = try #require(properties(schema)["motto"] as? Object)
        #expect(motto["maxLength"] as? Int == 5)
        let tags = try #require(properties(schema)["tags"] as? Object)
        let forms = try #require(tags["anyOf"] as? [Object])
        #expect(forms.last?["minItems"] as? Int == 1)
        #expect(forms.last?["maxItems"] as? Int == 2)
    }
}
