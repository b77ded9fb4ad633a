import Diagnostics
import SiteModel
import Testing

@Suite struct ReferenceTests {
    private let types = [
        ContentType(
            name: "programme",
            label: LocalizedText([:]),
            section: PageID("programmes"),
            schemaType: nil,
            fields: [
                FieldDefinition(
                    name: "providers",
                    kind: .list(.reference(type: "institution")),
                    isRequired: true,
                    isShared: true,
                    label: LocalizedText([:]),
                    help: nil,
                    schemaTerm: nil
                )
            ]
        ),
        ContentType(
            name: "institution",
            label: LocalizedText([:]),
            section: PageID("partners"),
            schemaType: nil,
            fields: []
        ),
    ]

    private func programme(_ names: String...) -> PageSource {
        source(
            "programmes/master",
            "fr",
            fields: [
                "providers": Located(
                    .list(names.map { .reference(Located(PageID($0), at: nowhere)) }),
                    at: nowhere
                )
            ]
        )
    }

    private func build(_ files: [PageSource]) -> (site: Site, diagnostics: [Diagnostic]) {
        assemble(home + files, ["fr"], types: types)
    }

    @Test func `a folder's name is enough`() {
        let (site, diagnostics) = build([programme("um6p"), source("partners/um6p", "fr")])
        #expect(diagnostics.isEmpty)
        let value = site.page(PageID("programmes/master"), in: french)?.fields.first?.value
        #expect(value == .list([.reference(Located(PageID("partners/um6p"), at: nowhere))]))
    }

    @Test func `an unknown name proposes a page of the type`() {
        let (_, diagnostics) = build([programme("um6"), source("partners/um6p", "fr")])
        #expect(diagnostics.map(\.code) == ["P304"])
        #expect(diagnostics[0].message.english == "“um6” is the folder of no page")
        #expect(diagnostics[0].suggestion?.english == "did you mean “um6p”?")
    }

    @Test func `a page of another type is refused`() {
        let (_, diagnostics) = build([programme("faq"), source("faq", "fr")])
        #expect(diagnostics.map(\.code) == ["P305"])
    }

    @Test func `a name of several folders asks for the path`() {
        let (_, diagnostics) = build([
            programme("x"), source("partners/a/x", "fr"), source("partners/b/x", "fr"),
        ])
        #expect(diagnostics.map(\.code) == ["P306"])
        #expect(diagnostics[0].suggestion?.english == "one of “partners/a/x”, “partners/b/x”")
    }

    @Test func `a page that is not published leaves nothing behind`() {
        let hidden = source("partners/um6p", "fr") { $0.isDraft = Located(true, at: nowhere) }
        let (site, diagnostics) = build([programme("um6p"), hidden])
        #expect(diagnostics.isEmpty)
        #expect(site.page(PageID("programmes/master"), in: french)?.fields.isEmpty == true)
    }

    @Test func `a required field that no language gives is reported once`() {
        let (_, diagnostics) = build([source("programmes/master", "fr")])
        #expect(diagnostics.map(\.code) == ["P302"])
        #expect(diagnostics[0].message.english == "the field “providers” is required")
    }
}
