/// A tag that waits for its end, with what has been read since.
struct OpenTag {
    enum Kind {
        case template, section, inverted, parent, override, block
    }

    let kind: Kind
    let name: TagName
    let tag: Range<Int>
    /// The blanks before it on its line, where nothing else is. They are the indentation or, if the
    /// pair turns out not to stand alone, text.
    var leading: Range<Int>?
    /// For a block whose opening tag is alone on its line: the indentation of its content.
    var contentIndentation: Range<Int>?
    /// The indentation that is taken from every line within.
    var dedent: Range<Int> = 0..<0
    var nodes: [Node] = []
    /// Of a parent: what replaces its blocks.
    var overrides: [Node.Override] = []
    /// Of a parent: where each of its blocks is replaced.
    var overriddenAt: [String: Range<Int>] = [:]
    /// Of a parent: the first thing within that is not a block.
    var stray: Range<Int>?
}
