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

    package init(kind: RenderedLink.Kind, destination: String, location: SourceLocation) {
        self.kind = kind
        self.destination = destination
        self.location = location
    }
}
