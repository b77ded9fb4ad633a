package import Diagnostics

/// A stretch of a text that stands in its file as it is: no escape and no indentation in between.
package struct SourcePiece: Sendable, Hashable {
    /// Where it begins in the text, in bytes of UTF-8.
    package let offset: Int
    /// Where it begins in the file.
    package let place: SourcePosition

    package init(offset: Int, place: SourcePosition) {
        self.offset = offset
        self.place = place
    }
}
