/// A part of a template, as the author wrote it.
indirect enum Node: Sendable {
    /// Bytes of the template. One that starts a line is where indentation goes, even when empty.
    case text(Range<Int>, startsLine: Bool)
    case variable(Variable)
    case section(Section)
    case inclusion(Inclusion)
    case block(Block)

    /// `{{name}}`, or without escaping `{{{name}}}` and `{{&name}}`.
    struct Variable: Sendable {
        let name: TagName
        let isEscaped: Bool
        let tag: Range<Int>
    }

    /// `{{#name}} … {{/name}}`, or inverted `{{^name}} … {{/name}}`.
    struct Section: Sendable {
        let name: TagName
        let isInverted: Bool
        let body: [Node]
    }

    /// `{{>name}}`, or `{{<name}} … {{/name}}` with what replaces the blocks of the parent.
    struct Inclusion: Sendable {
        let name: TagName
        let tag: Range<Int>
        let layout: Layout
        let overrides: [Override]
    }

    /// `{{$name}} … {{/name}}` within a parent tag: what replaces the block of this name.
    struct Override: Sendable {
        let name: TagName
        let body: [Node]
    }

    /// `{{$name}} … {{/name}}` elsewhere: what may be replaced, with what is printed when it is not.
    struct Block: Sendable {
        let name: TagName
        let layout: Layout
        let body: [Node]
    }

    /// How the lines of included text are indented.
    enum Layout: Sendable {
        /// Within a line: not at all, as the first of them does not begin one.
        case inline
        /// On lines of their own: as the lines around them, and further by these blanks.
        case standalone(indentation: Range<Int>)
    }
}
