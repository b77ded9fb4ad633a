package import Diagnostics

/// A document that facts cite, declared in `Content/sources.yml`.
package struct Source: Sendable, Hashable {
    /// The key in sources.yml, and the label of its footnotes: `telquel-2021-06-25`.
    package let id: String
    /// Who published it.
    package let publisher: String
    /// The document's own title, in its own language; `nil` where it is not known.
    package let title: String?
    /// What the document is, in the languages of the site.
    package let description: LocalizedText
    package let date: PartialDate?
    /// An absolute web address; `nil` where none can be given.
    package let address: String?
    /// The language of the document.
    package let language: Language
    package let location: SourceLocation

    package init(
        id: String,
        publisher: String,
        title: String?,
        description: LocalizedText,
        date: PartialDate?,
        address: String?,
        language: Language,
        location: SourceLocation
    ) {
        self.id = id
        self.publisher = publisher
        self.title = title
        self.description = description
        self.date = date
        self.address = address
        self.language = language
        self.location = location
    }
}
