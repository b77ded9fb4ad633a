extension TextWriter {
    /// Prints the call of a note. The ids have an underscore, which no heading's anchor has.
    mutating func call(_ definition: Int) {
        if let label = numbering.unknownLabel(definition) {
            html.text("[^\(label)]".utf8)
            return
        }
        let number = numbering.numbers[definition]
        callCounts[number - 1] += 1
        html.markup("<sup class=\"footnote-ref\"><a href=\"#")
        html.text((idPrefix + numbering.notes[number - 1].anchor(number)).utf8)
        html.markup("\"")
        id(Self.callID(number, callCounts[number - 1]))
        html.markup(" role=\"doc-noteref\" aria-label=\"")
        label(options.labels.footnoteCall, "\(number)")
        html.markup("\">")
        html.number(number)
        html.markup("</a></sup>")
    }

    /// Prints the notes, in order of their numbers.
    mutating func writeNotes() {
        if numbering.notes.isEmpty { return }
        block("<section class=\"footnotes\" role=\"doc-endnotes\" aria-labelledby=\"")
        html.text("\(idPrefix)fn_title".utf8)
        html.markup("\">\n<h2")
        id("fn_title")
        html.markup(">")
        html.text(options.labels.footnotesHeading.utf8)
        html.markup("</h2>\n<ol>\n")
        for (index, note) in numbering.notes.enumerated() { write(note, number: index + 1) }
        html.markup("</ol>\n</section>\n")
    }

    /// Ends a paragraph; the last one of a note takes the way back to its call.
    mutating func endParagraph(_ index: Int) {
        if let note, note.lastParagraph == index {
            html.markup(" ")
            wayBack(note.number)
        }
        html.markup("</p>\n")
    }

    private mutating func write(_ definition: FootnoteNumbering.Note, number: Int) {
        let node = tree.nodes[definition.node]
        html.markup("<li")
        id(definition.anchor(number))
        html.markup(">\n")
        if case .source(_, let citation) = definition.kind {
            html.markup("<p>")
            html.markup(citation)
            html.markup(" ")
            wayBack(number)
            html.markup("</p>\n")
        } else {
            let last = lastParagraph(of: definition.node)
            note = (number, last)
            write(definition.node + 1..<node.end)
            note = nil
            if last == nil {
                block("<p>")
                wayBack(number)
                html.markup("</p>\n")
            }
        }
        html.markup("</li>\n")
    }

    /// The last block of a note if it is a paragraph that can take the way back.
    private func lastParagraph(of definition: Int) -> Int? {
        let end = tree.nodes[definition].end
        var child = definition + 1
        while child < end, tree.nodes[child].end < end { child = tree.nodes[child].end }
        guard child < end, case .paragraph = tree.nodes[child].content, !isFigure(child) else {
            return nil
        }
        return child
    }

    /// Prints a link to each call of a note.
    private mutating func wayBack(_ number: Int) {
        let count = numbering.notes[number - 1].callCount
        for call in 1...max(1, count) {
            if call > 1 { html.markup(" ") }
            html.markup("<a href=\"#")
            html.text((idPrefix + Self.callID(number, call)).utf8)
            html.markup("\" class=\"footnote-backref\" role=\"doc-backlink\" aria-label=\"")
            label(options.labels.backToCall, call == 1 ? "\(number)" : "\(number)-\(call)")
            // U+FE0E asks for the arrow as text rather than as a picture.
            html.markup("\">↩\u{FE0E}")
            if call > 1 {
                html.markup("<sup>")
                html.number(call)
                html.markup("</sup>")
            }
            html.markup("</a>")
        }
    }

    private static func callID(_ number: Int, _ call: Int) -> String {
        call == 1 ? "fnref_\(number)" : "fnref_\(number)_\(call)"
    }

    /// Prints a label with its number in place of `{n}`.
    mutating func label(_ label: String, _ number: String) {
        let bytes = Array(label.utf8)
        var start = 0
        while let mark = bytes[start...].firstIndex(of: UInt8(ascii: "{")) {
            html.text(bytes[start..<mark])
            if bytes[mark...].starts(with: "{n}".utf8) {
                html.text(number.utf8)
                start = mark + 3
            } else {
                html.text(bytes[mark...mark])
                start = mark + 1
            }
        }
        html.text(bytes[start...])
    }
}
