/// A file of the site, and where in it.
package struct SourceLocation: Sendable, Hashable {
    /// Path relative to the site folder, with `/` between the names: `Content/faq/fr.md`.
    package let file: String
    /// The first character meant; `nil` when the whole file (or a folder) is meant.
    package let start: SourcePosition?
    /// The character after the last one meant; `nil` when only the start is known.
    package let end: SourcePosition?

    package init(file: String, start: SourcePosition? = nil, end: SourcePosition? = nil) {
        self.file = file
        self.start = start
        self.end = end
    }

    /// A point in a file, by 1-based line and column.
    package init(file: String, line: Int, column: Int) {
        self.init(file: file, start: SourcePosition(line: line, column: column))
    }
}
