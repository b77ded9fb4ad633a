package import SiteModel

/// A Markdown text to be rendered, and where it comes from.
package struct MarkdownSource: Sendable {
    /// GitHub Flavored Markdown, UTF-8; lines end at LF, CR or CR LF.
    package let bytes: [UInt8]
    /// The file that holds the text: a path relative to the site folder.
    package let file: String
    /// The 1-based line of the file at which the bytes begin; everything that names a line counts
    /// from it.
    package let firstLine: Int
    /// Where the parts of the text stand in the file, in order, for a text that stands there indented or
    /// with escapes; empty for one whose lines are lines of the file.
    package let pieces: [SourcePiece]
    /// What every `id` of the markup begins with, so that several texts can stand on one page: letters,
    /// digits, `-` and `_`.
    package let idPrefix: String

    package init(
        bytes: [UInt8],
        file: String,
        firstLine: Int = 1,
        pieces: [SourcePiece] = [],
        idPrefix: String = ""
    ) {
        self.bytes = bytes
        self.file = file
        self.firstLine = firstLine
        self.pieces = pieces
        self.idPrefix = idPrefix
    }
}
