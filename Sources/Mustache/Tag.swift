/// A tag and the white space that would go with it if it were standalone.
///
/// Source: the Mustache specification, “standalone” in each of its modules.
struct Tag {
    enum Kind {
        case variable, verbatim, section, inverted, close, partial, parent, block
        case comment, delimiters
        /// Opened, but the file ends or another tag begins before the end of it.
        case unclosed
    }

    let kind: Kind
    /// From the opening delimiter to behind the closing one.
    let range: Range<Int>
    /// What is between the sign and the closing delimiter, without the padding.
    let content: Range<Int>
    /// The blanks from the beginning of the line to the tag; `nil` when something else is there.
    let leading: Range<Int>?
    /// The blanks behind the tag with the line ending; `nil` when something else is there.
    let trailing: Range<Int>?

    /// Whether it is alone on its line.
    var isStandalone: Bool { leading != nil && trailing != nil }
}
