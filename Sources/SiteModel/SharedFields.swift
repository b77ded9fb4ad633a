internal import Diagnostics

/// What a page says once for all its languages.
struct SharedFields: Sendable {
    private(set) var date: PartialDate?
    private(set) var updated: PartialDate?
    private(set) var topics: [String] = []
    private(set) var sources: [String] = []
    private(set) var isDraft = false
    private(set) var publish: PartialDate?
    private(set) var expires: PartialDate?
    private(set) var template: Located<String>?
    private(set) var order: [Located<String>] = []
    private(set) var schemaType: String?
    /// The type's shared fields, and the facts that one file says are to be announced.
    private(set) var fields: [String: FieldValue] = [:]

    /// Merges the language files of one page; two that contradict each other are reported.
    init(
        merging files: [PageSource],
        of type: ContentType,
        reportingTo diagnostics: inout [Diagnostic]
    ) {
        var merge = SharedFieldMerge(files: files)
        date = merge.one("date", \.date)
        updated = merge.one("updated", \.updated)
        topics = merge.names("topics", \.topics)
        sources = merge.names("sources", \.sources)
        isDraft = merge.one("draft", \.isDraft) ?? false
        let begin = merge.located("publish", \.publish)
        let end = merge.located("expires", \.expires)
        publish = begin?.value
        expires = end?.value
        if let begin, let end, end.value.earliestMinute <= begin.value.earliestMinute {
            diagnostics.append(.neverPublished(from: begin.location, to: end.location))
        }
        template = merge.located("template", \.template)
        order = merge.located("order", \.order)?.value ?? []
        schemaType = merge.one("schema", \.schemaType)
        for field in type.fields {
            fields[field.name] = merge.field(field)
        }
        diagnostics += merge.diagnostics
    }
}

extension Diagnostic {
    fileprivate static func neverPublished(
        from begin: SourceLocation,
        to end: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P312",
            Phrase(
                fr: "« expires » vient après « publish » : cette page ne paraîtrait jamais",
                en: "“expires” comes after “publish”: this page would never appear"
            ),
            at: end,
            notes: [
                Note(
                    Phrase(fr: "la parution est fixée ici", en: "publication is set here"),
                    at: begin
                )
            ]
        )
    }
}
