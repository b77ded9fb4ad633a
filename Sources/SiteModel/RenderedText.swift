/// What a Markdown text has become: markup, and what the rest of the site needs to know of it.
package struct RenderedText: Sendable, Hashable {
    /// HTML, UTF-8, with every address final: the text, then its notes.
    package var html: [UInt8]
    /// Where the section of notes begins in ``html``; its end when the text has none.
    package var notesStart: Int
    /// The headings, in order of the text.
    package var headings: [RenderedHeading]
    /// What stands directly in the text, its notes excepted: paragraphs, headings, lists, tables.
    package var blocks: [RenderedBlock]
    /// Every link and picture, in order of the text.
    package var links: [RenderedLink]
    /// The sources cited as footnotes, in order of first citation.
    package var sourceNotes: [SourceNote]
    /// The number of notes, those of sources included; they are numbered from 1.
    package var noteCount: Int
    /// Every anchor that the markup defines, in order.
    package var anchors: [String]
    /// The words of the text; `nil` unless they were asked for.
    package var details: TextDetails?

    package init(
        html: [UInt8] = [],
        notesStart: Int? = nil,
        headings: [RenderedHeading] = [],
        blocks: [RenderedBlock] = [],
        links: [RenderedLink] = [],
        sourceNotes: [SourceNote] = [],
        noteCount: Int = 0,
        anchors: [String] = [],
        details: TextDetails? = nil
    ) {
        self.html = html
        self.notesStart = notesStart ?? html.count
        self.headings = headings
        self.blocks = blocks
        self.links = links
        self.sourceNotes = sourceNotes
        self.noteCount = noteCount
        self.anchors = anchors
        self.details = details
    }

    /// The ids of the sources cited as footnotes, in order of first citation.
    package var citedSources: [String] { sourceNotes.map(\.source) }
}

/// The note that a cited source has become.
package struct SourceNote: Sendable, Hashable {
    /// The source's id.
    package let source: String
    /// The number that the reader sees, from 1.
    package let number: Int

    package init(source: String, number: Int) {
        self.source = source
        self.number = number
    }

    /// The `id` of the element that describes a source, in the notes of a text as in any list. It has
    /// an underscore, which no heading's anchor has.
    package static func anchor(of source: String) -> String { "source_" + source }
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
