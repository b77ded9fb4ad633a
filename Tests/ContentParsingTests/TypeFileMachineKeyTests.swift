import ContentParsing
import SiteModel
import Testing

/// What a type file says to machines: schema.org, calendars, catalogues.
struct TypeFileMachineKeyTests {
    @Test func `a type names its schema types, its catalogue and its place on the fact sheet`()
        throws
    {
        let text = MarkedText(
            """
            label: { fr: Formation, en: Programme }
            schema: [EducationalOccupationalProgram, Course]
            catalogue: programmes
            fact-sheet: true
            fields:
              start: { kind: date, fact: true, calendar: date, label: { fr: a, en: b } }
              room: { kind: text, schema: location, schema-type: Place, label: { fr: a, en: b } }
            """,
            path: "Content/types/programme.yml"
        )
        let (parsed, diagnostics) = TypeFileParser.parse(text.file, languages: Sample.languages)
        let type = try #require(parsed)
        #expect(diagnostics == [])
        #expect(type.schemaTypes == ["EducationalOccupationalProgram", "Course"])
        #expect(type.catalogue == "programmes")
        #expect(type.isOnFactSheet)
        #expect(type.fields[0].calendarRole == .date)
        #expect(type.fields[1].schemaTerm == "location")
        #expect(type.fields[1].schemaType == "Place")
    }

    @Test func `a calendar shows dates of pages, and nothing else`() {
        let text = MarkedText(
            """
            label: { fr: a, en: b }
            fields:
              name: { kind: text, ①calendar: date, label: { fr: a, en: b } }
              days: { kind: date, list: true, ②calendar: date, label: { fr: a, en: b } }
              starts: { kind: date-time, calendar: ③begin, label: { fr: a, en: b } }
              steps:
                kind: group
                label: { fr: a, en: b }
                fields:
                  at: { kind: date, ④calendar: date, label: { fr: a, en: b } }

            """
        )
        #expect(
            text.typeFaults() == [
                Report(
                    "①",
                    "P274",
                    fr: "«~calendar~» ne se dit que d’un champ de sorte «~date~» ou «~date-time~»",
                    en: "“calendar” is only said of a field of kind “date” or “date-time”"
                ),
                Report(
                    "②",
                    "P274",
                    fr: "«~calendar~» ne se dit que d’un champ de sorte «~date~» ou «~date-time~»",
                    en: "“calendar” is only said of a field of kind “date” or “date-time”"
                ),
                Report(
                    "③",
                    "P254",
                    fr:
                        "«~calendar~» attend une de ces valeurs~: date, start, end, et non «~begin~»",
                    en: "“calendar” takes one of these values: date, start, end, not “begin”"
                ),
                Report(
                    "④",
                    "P274",
                    fr: "«~calendar~» ne se dit que d’un champ de la page, et non d’un groupe",
                    en: "“calendar” is only said of a field of the page, not of a group"
                ),
            ]
        )
    }

    @Test func `a catalogue has a name that can stand in an address`() {
        let text = MarkedText("label: { fr: a, en: b }\ncatalogue: ①Les formations\n")
        #expect(text.typeFaults().map(\.code) == ["P236"])
    }

    @Test func `a page says what it is, once for all languages`() throws {
        let text = MarkedText("---\ntitle: Questions\nschema: FAQPage\n---\n")
        let (page, diagnostics) = Sample.parser.parse(
            text.file,
            id: PageID("faq"),
            language: Sample.french,
            type: .page
        )
        #expect(diagnostics == [])
        #expect(page?.common.schemaType?.value == "FAQPage")
    }

    @Test
    func
        `a site can have its publisher to be announced, and say which country’s language it writes`()
        throws
    {
        let text = MarkedText(
            """
            base-url: https://master.example/
            languages:
              - { code: fr, name: Français, locale: fr-FR }
              - { code: en, name: English }
            name: { fr: a, en: b }
            description: { fr: a, en: b }
            publisher: { tba: 2026-11-22 }
            notice: { fr: a, en: b }
            """,
            path: "Content/site.yml"
        )
        let (parsed, diagnostics) = SiteFileParser.parse(text.file)
        let site = try #require(parsed)
        #expect(diagnostics == [])
        #expect(site.publisher.languages == [])
        #expect(site.languages.map(\.locale.code) == ["fr-FR", "en"])
    }
}
