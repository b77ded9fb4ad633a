import Mustache
import Testing

/// Which fields a template reads, with all that it includes.
struct FieldReadTests {
    private static let page = RecordShape(
        "page",
        [
            .init("listing", .list(.record(card))), .init("has-listing", .flag),
            .init("title", .text),
        ]
    )
    private static let card = RecordShape("card", [.init("title", .text), .init("mark", .flag)])
    private static let document = RecordShape(
        "document",
        [
            .init("page", .record(page)), .init("mark", .flag),
            .init("lead", .optional(.record(card))),
        ]
    )

    private func findings(
        _ text: String,
        _ others: KeyValuePairs<String, String> = [:]
    ) -> TemplateFindings {
        let sources = ([("page", text)] + others.map { ($0.key, $0.value) }).map { name, text in
            TemplateSource(name: name, file: name + ".mustache", text: Array(text.utf8))
        }
        let findings = TemplateLibrary.compile(sources).library
            .check("page", against: Self.document)
        #expect(findings.diagnostics == [])
        return findings
    }

    @Test(arguments: [
        "{{#page.listing}}a{{/page.listing}}", "{{^page.listing}}a{{/page.listing}}",
        "{{#page}}{{#listing}}{{title}}{{/listing}}{{/page}}", "{{>part}}",
        "{{<other}}{{$a}}{{^page.listing}}{{/page.listing}}{{/a}}{{/other}}",
        "{{$a}}{{^page.listing}}{{/page.listing}}{{/a}}",
    ])
    func `a field counts wherever it is named`(text: String) {
        let findings = findings(
            text,
            ["part": "{{#page}}{{^listing}}{{/listing}}{{/page}}", "other": "{{$a}}{{/a}}"]
        )
        #expect(findings.reads(anyOf: ["groups", "listing"], of: "page"))
    }

    @Test(arguments: [
        "", "listing", "{{! listing }}", "{{#page.has-listing}}{{/page.has-listing}}", "{{>part}}",
        "{{$listing}}{{/listing}}",
    ])
    func `nothing else counts`(text: String) {
        let findings = findings(
            text,
            ["part": "{{page.title}}", "other": "{{^page.listing}}{{/page.listing}}"]
        )
        #expect(!findings.reads(anyOf: ["groups", "listing"], of: "page"))
    }

    @Test func `a field is that of the record that has it`() {
        let outer = findings("{{#mark}}{{/mark}}{{#page.listing}}{{title}}{{/page.listing}}")
        #expect(outer.reads(anyOf: ["mark"], of: "document"))
        #expect(!outer.reads(anyOf: ["mark"], of: "card"))
        let inner = findings("{{#page.listing}}{{#mark}}{{/mark}}{{/page.listing}}")
        #expect(inner.reads(anyOf: ["mark"], of: "card"))
        #expect(!inner.reads(anyOf: ["mark"], of: "document"))
        #expect(findings("{{lead.title}}").reads(anyOf: ["title"], of: "card"))
    }
}
