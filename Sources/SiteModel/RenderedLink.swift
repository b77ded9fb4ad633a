package import Diagnostics

/// A link or a picture of a Markdown text, and what its destination has become.
package struct RenderedLink: Sendable, Hashable {
    package enum Kind: Sendable, Hashable { case link, picture }

    package let kind: Kind
    /// The destination as written, with backslashes and character references decoded;
    /// percent-encoding stays.
    package let destination: String
    /// What it points at; `nil` when nothing could be found (which has been reported).
    package let target: LinkTarget?
    /// 1-based line and column in the source file: where the destination is written, or the link when
    /// its destination is defined elsewhere.
    package let line: Int
    package let column: Int
    /// The text of a link, the alternative text of a picture: as written, without markup.
    package let text: String
    /// Where the text begins in the file, and where it ends; `nil` where it is empty.
    package let textRange: Range<SourcePosition>?

    package init(
        kind: Kind,
        destination: String,
        target: LinkTarget?,
        line: Int,
        column: Int,
        text: String = "",
        textRange: Range<SourcePosition>? = nil
    ) {
        self.kind = kind
        self.destination = destination
        self.target = target
        self.line = line
        self.column = column
        self.text = text
        self.textRange = textRange
    }
}

/// What the destination of a link means.
package enum LinkTarget: Sendable, Hashable {
    /// A page of this site. `address` is final (base path included, anchor excluded); `language` is
    /// the page's, and differs from the text's language where the author links across.
    case page(PageID, language: Language, address: String, anchor: String?)
    /// An anchor of the same text, without the text's `id` prefix, which the renderer adds.
    case anchor(String)
    /// A file that the site publishes, with its size when it is a picture. `address` is final.
    case file(address: String, picture: PictureSize?)
    /// An address outside the site: `https:`, `mailto:`, `tel:`. Printed as written.
    case external
}
