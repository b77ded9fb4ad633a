package import Diagnostics
package import SiteModel

/// The question that the renderer asks of every link and picture: what does its destination mean?
package struct LinkRequest: Sendable {
    package let kind: RenderedLink.Kind
    /// The destination as the author wrote it, with backslashes and character references decoded;
    /// percent-encoding stays.
    package let destination: String
    /// Where the destination stands, or the link when it is defined elsewhere.
    package let location: SourceLocation
    /// The text of a link, the alternative text of a picture: as written, without markup.
    package let text: String
    /// What stands in parentheses right behind the link; empty where nothing does.
    package let remark: String
    /// The language tag that an element in the link or around it declares; `nil` where none does.
    package let language: String?

    package init(
        kind: RenderedLink.Kind,
        destination: String,
        location: SourceLocation,
        text: String = "",
        remark: String = "",
        language: String? = nil
    ) {
        self.kind = kind
        self.destination = destination
        self.location = location
        self.text = text
        self.remark = remark
        self.language = language
    }
}
