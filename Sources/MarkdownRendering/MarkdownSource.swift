/// A Markdown text to be rendered, and where it comes from.
package struct MarkdownSource: Sendable {
    /// GitHub Flavored Markdown, UTF-8; lines end at LF, CR or CR LF.
    package let bytes: [UInt8]
    /// The file that holds the text: a path relative to the site folder.
    package let file: String
    /// The 1-based line of the file at which the bytes begin; everything that names a line counts
    /// from it.
    package let firstLine: Int
    /// What every `id` of the markup begins with, so that several texts can stand on one page: letters,
    /// digits, `-` and `_`.
    package let idPrefix: String

    package init(bytes: [UInt8], file: String, firstLine: Int = 1, idPrefix: String = "") {
        self.bytes = bytes
        self.file = file
        self.firstLine = firstLine
        self.idPrefix = idPrefix
    }
}
