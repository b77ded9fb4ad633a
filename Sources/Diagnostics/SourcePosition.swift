/// A place in a text file.
package struct SourcePosition: Sendable, Hashable, Comparable {
    /// 1-based line number; lines end at LF or CR LF.
    package let line: Int
    /// 1-based column, in Unicode scalars of the line.
    package let column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package static func < (one: SourcePosition, other: SourcePosition) -> Bool {
        (one.line, one.column) < (other.line, other.column)
    }
}
