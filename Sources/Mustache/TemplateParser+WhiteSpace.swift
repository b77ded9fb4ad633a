/// What becomes of the text and of the white space around tags.
extension TemplateParser {
    /// Takes a standalone tag away with its whole line; the blanks before another one are text.
    mutating func dropLine(of tag: Tag) {
        if tag.isStandalone, let trailing = tag.trailing {
            lexer.skip(trailing)
        } else {
            appendLeading(of: tag)
        }
    }

    mutating func appendLeading(of tag: Tag) {
        if let leading = tag.leading { appendText(leading, startsLine: true) }
    }

    mutating func appendText(_ range: Range<Int>, startsLine: Bool) {
        let range = startsLine ? dedented(range) : range
        if open[open.count - 1].kind == .parent {
            if !text.bytes[range].allSatisfy(Byte.isPadding) { noteStray(range) }
        } else {
            open[open.count - 1].nodes.append(.text(range, startsLine: startsLine))
        }
    }

    /// Adds what the tag prints, unless it stands where only blocks count.
    mutating func append(_ node: Node, from tag: Range<Int>) {
        if open[open.count - 1].kind == .parent {
            noteStray(tag)
        } else {
            open[open.count - 1].nodes.append(node)
        }
    }

    /// Remembers the first thing in a parent tag that is not printed.
    mutating func noteStray(_ range: Range<Int>) {
        guard open[open.count - 1].kind == .parent, open[open.count - 1].stray == nil else {
            return
        }
        open[open.count - 1].stray = range
    }

    /// The beginning of a line without the indentation of the override that it is in.
    func dedented(_ line: Range<Int>) -> Range<Int> {
        let dedent = open[open.count - 1].dedent
        var start = line.lowerBound
        for offset in dedent where start < line.upperBound {
            guard text.bytes[offset] == text.bytes[start] else { break }
            start += 1
        }
        return start..<line.upperBound
    }

    /// The blanks before the first thing in a block; `nil` when it is empty.
    ///
    /// Source: the Mustache specification, inheritance, “Intrinsic indentation”.
    func contentIndentation(from start: Int) -> Range<Int>? {
        var lineStart = start
        var offset = start
        while offset < text.bytes.count {
            let byte = text.bytes[offset]
            if byte == Byte.lineFeed {
                lineStart = offset + 1
            } else if !Byte.isPadding(byte) {
                return isClosing(at: offset) ? nil : lineStart..<offset
            }
            offset += 1
        }
        return nil
    }

    private func isClosing(at start: Int) -> Bool {
        let rest = text.bytes[start...]
        guard rest.starts(with: lexer.delimiters.open) else { return false }
        return rest.dropFirst(lexer.delimiters.open.count)
            .first { !Byte.isPadding($0) } == Byte.slash
    }
}
