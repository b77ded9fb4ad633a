/// What an element written as HTML means for what stands in it, and for links to it.
struct TagScope {
    /// The element's name, in lower case.
    let name: String
    /// The language of the content; `nil` when the element does not say.
    let language: String?
    /// Whether the content stays as it is written; `nil` when the element does not say.
    let isVerbatim: Bool?
    /// The value of the element's `id`.
    let id: String?

    /// - Parameters:
    ///   - tag: The start tag; of an end tag only the name counts.
    ///   - passes: Whether an attribute is printed. One that is not means nothing.
    /// - Returns: `nil` for an element that has no content.
    init?(_ tag: HTMLTag, where passes: (HTMLTag.Attribute) -> Bool = { _ in true }) {
        if Self.void.contains(tag.name) { return nil }
        name = tag.name
        let attributes = tag.attributes.filter(passes)
        let value = { name in attributes.first { $0.name == name }?.value }
        id = value("id")
        language = value("lang").flatMap { $0.isEmpty ? nil : $0 }
        isVerbatim =
            switch value("translate") {
            case _ where Self.verbatim.contains(tag.name): true
            case "no": true
            case "yes", "": false
            default: nil
            }
    }

    /// Source: HTML Standard, section 13.1.2.
    private static let void: Set = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
        "track", "wbr",
    ]
    private static let verbatim: Set = [
        "code", "kbd", "math", "pre", "samp", "script", "style", "sub", "sup", "svg", "textarea",
        "tt", "var",
    ]
}
