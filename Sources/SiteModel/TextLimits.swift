/// How much one text may ask of the Markdown library: `limits` of site.yml.
///
/// The library takes time that grows with the square of some texts. The limits are far above what
/// authors write, and keep any text below a second.
package struct TextLimits: Sendable, Hashable {
    /// Columns of a table.
    package let tableColumns: Int
    /// Cells that the rows of one text lack, compared with the headers of their tables.
    package let missingCells: Int
    /// What reading a text may cost, in steps of about a nanosecond, marks counted alone that the
    /// library looks at again and again.
    package let readingSteps: Int

    package init(
        tableColumns: Int = 500,
        missingCells: Int = 200_000,
        readingSteps: Int = 100_000_000
    ) {
        self.tableColumns = tableColumns
        self.missingCells = missingCells
        self.readingSteps = readingSteps
    }
}
