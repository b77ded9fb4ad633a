package import Diagnostics

/// What is known of a template, with all that it includes, given the shape of its data.
package struct TemplateFindings: Sendable {
    /// What it names or prints and should not: at most 100 faults a template, sorted, without repetition.
    package let diagnostics: [Diagnostic]
    let reads: Set<FieldRead>

    /// Whether it names a field of a record, or asks for it, under one of some names.
    ///
    /// - Parameter record: The name of its shape.
    package func reads(anyOf names: Set<String>, of record: String) -> Bool {
        names.contains { reads.contains(FieldRead(record: record, name: $0)) }
    }
}

/// A field that a template names.
struct FieldRead: Hashable {
    /// The name of the record's shape.
    let record: String
    let name: String
}
