/// A block that stands directly in a rendered text: where its markup is, and from which lines it was made.
package struct RenderedBlock: Sendable, Hashable {
    /// Where its markup begins in the HTML of the text; it ends where that of the next block begins.
    package let start: Int
    /// 1-based lines in the source file; the last one may be that of the blank line below.
    package let firstLine: Int
    package let lastLine: Int

    package init(start: Int, firstLine: Int, lastLine: Int) {
        self.start = start
        self.firstLine = firstLine
        self.lastLine = max(firstLine, lastLine)
    }
}
