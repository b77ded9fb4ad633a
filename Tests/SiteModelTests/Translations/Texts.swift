import Diagnostics

@testable import SiteModel

/// A page in the source language with this title and body; front matter ends on line 4.
func sourceText(
    _ body: String,
    title: String = "T",
    summary: String? = nil,
    fields: [String: FieldValue] = [:]
) -> SourceText {
    let place = SourceLocation(file: "Content/fr.md", line: 2, column: 8)
    let page = source(
        "",
        "fr",
        fields: fields.mapValues { Located($0, at: place) },
        body: body
    ) {
        $0.title = Located(title, at: place)
        $0.summary = summary.map { Located($0, at: place) }
    }
    let names = fields.keys.sorted()
    return SourceText(page, of: type("t", of: names.map { field($0) }))
}

/// A field of one language.
func field(_ name: String, shared isShared: Bool = false) -> FieldDefinition {
    FieldDefinition(
        name: name,
        kind: .fact(.text),
        isRequired: false,
        isShared: isShared,
        label: LocalizedText([:]),
        help: nil,
        schemaTerm: nil
    )
}

/// The type of all pages.
func type(_ name: String, of fields: [FieldDefinition]) -> ContentType {
    ContentType(
        name: "page",
        label: LocalizedText([:]),
        section: nil,
        schemaType: nil,
        fields: fields
    )
}
