/// Where the definition of a note comes from.
enum FootnoteKind {
    /// The author wrote it.
    case written
    /// It is a known source: the citation, as HTML.
    case source(id: String, citation: [UInt8])
    /// Nowhere: a call with this label has neither.
    case unknown(label: String)
}
