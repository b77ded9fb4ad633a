/// What a Markdown text has become: markup, and what the rest of the site needs to know of it.
package struct RenderedText: Sendable, Hashable {
    /// HTML, UTF-8, with every address final.
    package var html: [UInt8]
    /// The headings, in order of the text.
    package var headings: [RenderedHeading]
    /// Every link and picture, in order of the text.
    package var links: [RenderedLink]
    /// The ids of the sources cited as footnotes, in order of first citation.
    package var citedSources: [String]
    /// Every anchor that the markup defines, in order.
    package var anchors: [String]

    package init(
        html: [UInt8] = [],
        headings: [RenderedHeading] = [],
        links: [RenderedLink] = [],
        citedSources: [String] = [],
        anchors: [String] = []
    ) {
        self.html = html
        self.headings = headings
        self.links = links
        self.citedSources = citedSources
        self.anchors = anchors
    }
}

/// A heading of a rendered text.
package struct RenderedHeading: Sendable, Hashable {
    /// 1 to 6, as written.
    package let level: Int
    /// The text without markup, with its typography set.
    package let title: String
    /// The value of its `id`.
    package let anchor: String
    /// 1-based line in the source file.
    package let line: Int

    package init(level: Int, title: String, anchor: String, line: Int) {
        self.level = level
        self.title = title
        self.anchor = anchor
        self.line = line
    }
}
