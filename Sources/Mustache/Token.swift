/// A piece of a template.
enum Token {
    /// At most one line of text, with its line ending.
    case text(Range<Int>, startsLine: Bool)
    case tag(Tag)
}
