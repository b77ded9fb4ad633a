internal import SiteModel

/// A part of a page's text: a heading and what stands below it, up to the next heading.
struct PageSection: Sendable, Equatable {
    /// What stands directly in the text: a paragraph, a list, the heading itself.
    struct Block: Sendable, Equatable {
        let html: ArraySlice<UInt8>
        /// 1-based lines in the source file.
        let lines: ClosedRange<Int>
    }

    /// 1 to 6; 0 for what stands above the first heading.
    let level: Int
    private(set) var blocks: [Block]

    /// The sections of a text, its notes excepted.
    static func sections(of text: RenderedText) -> [PageSection] {
        let levels = Dictionary(
            text.headings.map { ($0.line, $0.level) },
            uniquingKeysWith: { first, _ in first }
        )
        var sections: [PageSection] = []
        for (index, block) in text.blocks.enumerated() {
            let end =
                index + 1 < text.blocks.count ? text.blocks[index + 1].start : text.notesStart
            let html = text.html[block.start..<end]
            // What was written and is not printed, such as a comment.
            if html.isEmpty { continue }
            let part = Block(html: html, lines: block.firstLine...block.lastLine)
            let isHeading = html.starts(with: "<h".utf8) && !html.starts(with: "<hr".utf8)
            if isHeading, let level = levels[block.firstLine] {
                sections.append(PageSection(level: level, blocks: [part]))
            } else if sections.isEmpty {
                sections.append(PageSection(level: 0, blocks: [part]))
            } else {
                sections[sections.count - 1].blocks.append(part)
            }
        }
        return sections
    }
}
