internal import Diagnostics

/// Splits a Markdown text into the blocks that are translated one by one, in one pass over its lines.
///
/// Blank lines, fences, headings, list items, table rows, quotations and footnotes part blocks; thematic
/// breaks and comments are no text. Inline markup is text like any other.
struct TextBlockReader {
    private let file: String
    private var blocks: [TextBlock] = []
    /// The block that the next line may continue.
    private var open: OpenBlock?
    private var fence: CodeFence?
    /// Whether the table that the last line belongs to stands in a quotation; `nil` outside of tables.
    private var tableIsQuoted: Bool?
    private var isInComment = false
    /// 1-based, of the file.
    private var line = 0

    static func blocks(of body: PageSource.Body, file: String) -> [TextBlock] {
        var reader = TextBlockReader(file: file)
        reader.line = body.firstLine - 1
        for line in body.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            reader.line += 1
            reader.read(MarkdownLine(line))
        }
        reader.close()
        return reader.blocks
    }

    private init(file: String) { self.file = file }
}

extension TextBlockReader {
    private mutating func read(_ line: MarkdownLine) {
        if let fence {
            if !fence.isQuoted || line.isQuoted {
                if fence.isClosed(by: line) {
                    close()
                } else {
                    open?.appendVerbatim(fence.isQuoted ? line.inside : line.bytes)
                }
                return
            }
            close()
        }
        if isInComment {
            isInComment = !line.content.endsComment
        } else if line.isBlank {
            close()
        } else if let level = line.setextLevel, open?.canBecomeHeading(line) == true {
            open?.becomeHeading(level)
            close()
        } else if line.isThematicBreak {
            close()
        } else if line.isDelimiterRow, tableIsQuoted == nil, let head = open?.takeTableHead() {
            beginTable(head, isQuoted: line.isQuoted)
        } else {
            readText(line)
        }
    }

    private mutating func readText(_ line: MarkdownLine) {
        var line = line
        if (open?.isQuoted ?? tableIsQuoted) == false, line.isQuoted { close() }
        var isItem = false
        while let item = line.item, item.interrupts || open?.kind.isInterruptedOnlyByFirst != true {
            close()
            isItem = true
            line.advance(to: item.rest)
        }
        if line.content.starts(with: "<!--".utf8) {
            close()
            isInComment = !line.content.endsComment
        } else if let fence = CodeFence(opening: line) {
            close()
            begin(.code, isQuoted: line.isQuoted)
            open?.append(fence.language)
            self.fence = fence
        } else if let heading = line.heading {
            close()
            begin(.heading, level: heading.level, isQuoted: line.isQuoted)
            open?.append(heading.words)
            close()
        } else if line.isFootnote {
            close()
            begin(.footnote, isQuoted: line.isQuoted)
            open?.append(line.content)
        } else if tableIsQuoted != nil, !isItem {
            addRow(line.content, at: self.line)
        } else {
            if open == nil {
                let plain: TextKind = line.isQuoted ? .quotation : .paragraph
                begin(isItem ? .listItem : plain, isQuoted: line.isQuoted)
            }
            open?.append(line.content, line: self.line)
        }
    }

    private mutating func beginTable(
        _ head: (text: [UInt8], line: Int),
        isQuoted: Bool
    ) {
        close()
        tableIsQuoted = isQuoted
        addRow(head.text[...], at: head.line)
    }

    private mutating func addRow(_ row: ArraySlice<UInt8>, at line: Int) {
        var block = OpenBlock(.tableRow, line: line, isQuoted: tableIsQuoted == true)
        block.appendRow(row)
        add(block)
    }

    private mutating func begin(_ kind: TextKind, level: UInt8 = 0, isQuoted: Bool) {
        open = OpenBlock(kind, level: level, line: line, isQuoted: isQuoted)
    }

    /// Ends the open block, and whatever it stands in.
    private mutating func close() {
        if let open { add(open) }
        open = nil
        fence = nil
        tableIsQuoted = nil
    }

    private mutating func add(_ block: OpenBlock) {
        if block.text.isEmpty { return }
        let place = SourceLocation(file: file, line: block.line, column: 1)
        blocks.append(TextBlock(block.kind, level: block.level, text: block.text, at: place))
    }
}

extension TextKind {
    /// Whether a numbered item directly below belongs to the text unless its number is 1.
    fileprivate var isInterruptedOnlyByFirst: Bool { self != .listItem }
}

extension ArraySlice<UInt8> {
    fileprivate var endsComment: Bool {
        let end = Array("-->".utf8)
        return indices.contains { self[$0...].starts(with: end) }
    }
}
