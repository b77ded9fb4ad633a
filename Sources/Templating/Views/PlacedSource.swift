/// A source that a field names, with its place among the sources of the page.
struct PlacedSource {
    let source: Made<CitedSource>
    /// From 1; `nil` for a source that the page does not cite.
    let number: Int?

    /// All that the site's sources have, and the number.
    static let view = View<PlacedSource>(
        "source",
        including: SourceView.view,
        { $0.source },
        ["number": .optionalText { $0.number.map(String.init) }]
    )
}
