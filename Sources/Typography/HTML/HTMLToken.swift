/// A part of an HTML text, by the offsets of its bytes.
enum HTMLToken {
    case text(Range<Int>)
    /// A character reference; `nil` where it stands for something that the rules do not know.
    case reference(Range<Int>, Unicode.Scalar?)
    case startTag(HTMLTag)
    case endTag(name: String)
    /// A comment, a declaration, a processing instruction.
    case markup
}
