import Diagnostics
import SiteModel
import Testing

/// What the rest of the site knows of a page that is not published.
@Suite struct PublicationTests {
    @Test func `a source is one of the site when a published page cites it`() {
        let (site, _) = assemble(
            home + [
                source("a", "fr", body: "Texte[^a].") { $0.isDraft = Located(true, at: nowhere) },
                source("b", "fr", body: "Texte[^b]."),
            ],
            ["fr"]
        )
        #expect(site.sources.map(\.id) == ["b"])
        #expect(site.source("a") == nil)
    }

    @Test func `a source that the Markdown of a field cites is one of the page`() {
        let note = FieldDefinition(
            name: "note",
            kind: .markdown,
            isRequired: false,
            isShared: false,
            label: LocalizedText([:]),
            help: nil,
            schemaTerm: nil
        )
        let type = ContentType(
            name: "page",
            label: LocalizedText([:]),
            section: nil,
            schemaType: nil,
            fields: [note]
        )
        let value = FieldValue.markdown(Located("Note[^a].", at: nowhere))
        let (site, _) = assemble(
            [source("", "fr", fields: ["note": Located(value, at: nowhere)])],
            ["fr"],
            types: [type]
        )
        #expect(site.pages[0].sources == ["a"])
        #expect(site.sources.map(\.id) == ["a"])
    }

    @Test func `a section keeps its name in templates while it is not published`() {
        let (site, diagnostics) = assemble(
            home + [source("news", "fr") { $0.isDraft = Located(true, at: nowhere) }],
            ["fr"]
        )
        #expect(diagnostics.isEmpty)
        #expect(site.pages.map(\.id) == [.home])
        #expect(site.sections.map(\.path) == ["news"])
    }

    @Test func `an order that names a draft is right and shows nothing of it`() {
        let (site, diagnostics) = assemble(
            [
                source("", "fr") { $0.order = located(["secret", "news"]) },
                source("news", "fr"),
                source("secret", "fr") { $0.isDraft = Located(true, at: nowhere) },
            ],
            ["fr"]
        )
        #expect(diagnostics.isEmpty)
        #expect(site.children(of: .home, in: french).map(\.id.path) == ["news"])
    }

    @Test(arguments: ["2026-02-01T09:00+01:00", "2026-02-01T08:00Z", "2026-01-31"])
    func `an end that does not come after the publication is an error`(end: String) {
        let (_, diagnostics) = assemble(
            home + [
                source("a", "fr") {
                    $0.publish = located("2026-02-01T08:00Z", "Content/a/fr.md", line: 3)
                    $0.expires = located(end, "Content/a/fr.md", line: 4)
                }
            ],
            ["fr"]
        )
        #expect(diagnostics.map(\.code) == ["P312"])
        #expect(diagnostics[0].location?.start?.line == 4)
        #expect(diagnostics[0].notes[0].location?.start?.line == 3)
        #expect(
            diagnostics[0].message.english
                == "“expires” comes after “publish”: this page would never appear"
        )
        #expect(
            diagnostics[0].message.french
                == "«\u{A0}expires\u{A0}» vient après «\u{A0}publish\u{A0}»\u{A0}: "
                + "cette page ne paraîtrait jamais"
        )
    }

    @Test(arguments: [
        ("2026-02-01T08:59+01:00", false), ("2026-02-01T07:59Z", false),
        ("2026-02-01T09:00+01:00", true), ("2026-02-01T13:30+05:30", true),
    ])
    func `an embargo ends to the minute, in any offset`(instant: String, isPublished: Bool) throws {
        let asOf = try #require(PartialDate(instant))
        let (site, _) = assemble(
            home + [source("a", "fr") { $0.publish = located("2026-02-01T09:00+01:00") }],
            ["fr"],
            state: PublicationState(asOf: asOf)
        )
        #expect(site.pages.contains { $0.id.path == "a" } == isPublished)
    }
}
