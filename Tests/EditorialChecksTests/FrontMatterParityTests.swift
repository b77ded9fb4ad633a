import Diagnostics
import SiteModel
import Testing

@testable import EditorialChecks

@Suite struct FrontMatterParityTests {
    @Test func `a deadline in the summary is compared`() {
        #expect(
            compared(
                { $0.summary = located("Candidatures jusqu’au 15 juin 2021", in: "fr") },
                { $0.summary = located("Applications until 16 June 2021", in: "en") }
            ) == [
                Report(
                    "3:29",
                    "P443",
                    fr: "l’original dit «~15 juin 2021~», et non «~16 June 2021~»",
                    en: "the original says “15 juin 2021”, not “16 June 2021”",
                    notes: ["3:32 the original is here"]
                )
            ]
        )
    }

    @Test func `a title with the same year is no difference`() {
        #expect(
            compared(
                { $0.title = located("Rentrée 2021", in: "fr") },
                { $0.title = located("The 2021 term", in: "en") }
            ) == []
        )
    }

    @Test(arguments: [
        (FieldValue.text("Jusqu’à 30 places"), FieldValue.text("Up to 40 places"), 1),
        (.text("Jusqu’à 30 places"), .text("Up to thirty places"), 0),
        (.number("30"), .number("40"), 1), (.number("30"), .number("30"), 0),
        (.list([.text("En 2021"), .text("3 ans")]), .list([.text("3 years"), .text("2021")]), 0),
        (
            .group([FieldValue.NamedValue(name: "a", value: .text("En 2021"))]),
            .group([FieldValue.NamedValue(name: "a", value: .text("In 2020"))]), 1
        ),
        (.markdown(markdown("[a](a-12.md)[^a-3] `4`")), .markdown(markdown("A")), 0),
        (.fact(.known(.text("1 581"), sources: [])), .fact(.known(.text("1,581"), sources: [])), 0),
    ])
    func `fields of each language are compared`(own: FieldValue, theirs: FieldValue, count: Int) {
        let found = compared(fields: (own, theirs), isShared: false)
        #expect(found.count == count, "\(found)")
    }

    @Test func `a date that each language gives is compared`() throws {
        let here = try #require(PartialDate("2021-06-15"))
        let there = try #require(PartialDate("2021-06-16"))
        #expect(
            compared(fields: (.date(here), .date(there)), isShared: false).map(\.english)
                == ["the original says “2021-06-15”, not “2021-06-16”"]
        )
    }

    @Test func `a shared field is not compared here`() {
        #expect(compared(fields: (.number("30"), .number("40")), isShared: true) == [])
    }

    @Test func `a fact to be announced says nothing to compare`() throws {
        let day = try #require(PartialDate("2026-11-22"))
        let unknown = FieldValue.fact(.toBeAnnounced(lastChecked: day))
        #expect(compared(fields: (unknown, .text("30")), isShared: false) == [])
    }

    private static func markdown(_ text: String) -> Located<String> {
        Located(text, at: SourceLocation(file: "Content/fr.md", line: 9, column: 3))
    }

    private func located<Value>(_ value: Value, in language: String) -> Located<Value> {
        Located(value, at: SourceLocation(file: "Content/\(language).md", line: 3, column: 10))
    }

    private func compared(
        _ french: (inout CommonFields) -> Void = { _ in },
        _ english: (inout CommonFields) -> Void = { _ in },
        fields: (FieldValue, FieldValue)? = nil,
        isShared: Bool = false
    ) -> [Report] {
        let type = ContentType(
            name: "page",
            label: LocalizedText([:]),
            section: nil,
            schemaType: nil,
            fields: [
                FieldDefinition(
                    name: "f",
                    kind: .text,
                    isRequired: false,
                    isShared: isShared,
                    label: LocalizedText([:]),
                    help: nil,
                    schemaTerm: nil
                )
            ]
        )
        let files = [
            source("fr", french, fields?.0), source("en", english, fields?.1),
        ]
        let parity = FrontMatterParity([Language("fr"), Language("en")], formats)
        return parity.diagnostics(files, of: type) { text in
            [SourcePiece(offset: 0, place: SourcePosition(line: 3, column: 10))]
        }
        .map {
            Report(
                $0,
                in: [
                    MarkedText("", file: "Content/fr.md"), MarkedText("", file: "Content/en.md"),
                ]
            )
        }
    }

    private func source(
        _ language: String,
        _ change: (inout CommonFields) -> Void,
        _ field: FieldValue?
    ) -> PageSource {
        var common = CommonFields()
        change(&common)
        return PageSource(
            id: PageID(""),
            language: Language(language),
            file: "Content/\(language).md",
            common: common,
            fields: field.map { ["f": located($0, in: language)] } ?? [:],
            body: PageSource.Body(bytes: [], firstLine: 5)
        )
    }
}
