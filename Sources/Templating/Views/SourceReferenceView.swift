internal import SiteModel

/// The mention of a source beside a fact.
enum SourceReferenceView {
    static let view = View<SourceReference>(
        "source reference",
        [
            "id": .text(\.source.source.id),
            "publisher": .text(\.source.publisher),
            "anchor": .text { SourceNote.anchor(of: $0.source.source.id) },
            "number": .optionalText { $0.number.map(String.init) },
        ]
    )
}

struct SourceReference {
    let source: CitedSource
    /// The place among the sources of the page, from 1.
    let number: Int?
}
