import ContentParsing
import Diagnostics
import SiteModel
import Testing

struct TypeFileParserTests {
    @Test func `a type is read with its fields in the order of the file`() throws {
        let text = MarkedText(
            """
            label: { fr: Formation, en: Programme }
            section: programmes
            schema: EducationalOccupationalProgram
            fields:
              providers:
                kind: reference
                type: institution
                list: true
                fact: true
                required: true
                label: { fr: Proposé par, en: Offered by }
                help: { fr: Aide, en: Help }
                schema: provider
              baseline: { kind: text, label: { fr: a, en: b } }
              power: { kind: number, unit: { fr: pétaflops, en: petaflops }, label: { fr: a, en: b } }
              level: { kind: choice, choices: { phd: { fr: Doctorat, en: PhD } }, label: { fr: a, en: b } }
              people:
                kind: group
                list: true
                label: { fr: a, en: b }
                fields:
                  name: { kind: text, required: true, label: { fr: Nom, en: Name } }
              page: { kind: web-address, shared: false, label: { fr: a, en: b } }
            """,
            path: "Content/types/programme.yml"
        )
        let (parsed, diagnostics) = TypeFileParser.parse(text.file, languages: Sample.languages)
        let type = try #require(parsed)
        #expect(diagnostics == [])
        #expect(type.name == "programme")
        #expect(type.label[Sample.english] == "Programme")
        #expect(type.section == PageID("programmes"))
        #expect(type.schemaType == "EducationalOccupationalProgram")
        #expect(
            type.fields.map(\.name) == [
                "providers", "baseline", "power", "level", "people", "page",
            ]
        )
        #expect(type.fields.map(\.isShared) == [true, false, true, true, false, false])
        #expect(type.fields.map(\.isRequired) == [true, false, false, false, false, false])
        #expect(type.fields[0].kind == .fact(.list(.reference(type: "institution"))))
        #expect(type.fields[0].help?[Sample.french] == "Aide")
        #expect(type.fields[0].schemaTerm == "provider")
        let unit = LocalizedText([Sample.french: "pétaflops", Sample.english: "petaflops"])
        #expect(type.fields[2].kind == .number(unit: unit))
        let label = LocalizedText([Sample.french: "Doctorat", Sample.english: "PhD"])
        #expect(type.fields[3].kind == .choice([FieldKind.Choice(name: "phd", label: label)]))
        guard case .list(.group(let fields)) = type.fields[4].kind else {
            Issue.record("no list of groups")
            return
        }
        #expect(fields.map(\.name) == ["name"])
        #expect(fields.map(\.isRequired) == [true])
    }

    @Test(arguments: [
        ("text", FieldKind.text), ("markdown", .markdown), ("date", .date),
        ("number", .number(unit: nil)), ("flag", .flag), ("duration", .duration),
        ("language", .language), ("web-address", .webAddress), ("email", .email),
        ("telephone", .telephone), ("source", .source), ("date-time", .dateTime), ("money", .money),
        ("image", .image),
    ])
    func `every simple kind is known by its name`(name: String, kind: FieldKind) {
        let text = MarkedText(
            """
            label: { fr: a, en: b }
            fields: { x: { kind: \(name), label: { fr: a, en: b } } }
            """
        )
        let (type, diagnostics) = TypeFileParser.parse(text.file, languages: Sample.languages)
        #expect(diagnostics == [])
        #expect(type?.fields.map(\.kind) == [kind])
    }

    @Test func `of a type that cannot be read the section is known`() {
        let (type, diagnostics) = TypeFileParser.parse(
            MarkedText("- a\nsection: places\n").file,
            languages: Sample.languages
        )
        #expect(type?.section == PageID("places"))
        #expect(type?.mayHave("town") == true)
        #expect(!diagnostics.isEmpty)
    }

    @Test func `a field whose kind cannot be told is known by name`() {
        let label = "label: { fr: a, en: b }"
        let text = "\(label)\nfields: { x: { kind: txt, \(label) } }\n"
        let (type, diagnostics) = TypeFileParser.parse(
            MarkedText(text).file,
            languages: Sample.languages
        )
        #expect(type?.fields.isEmpty == true)
        #expect(type?.mayHave("x") == true)
        #expect(type?.mayHave("y") == false)
        #expect(diagnostics.map(\.code) == ["P270"])
    }
}
