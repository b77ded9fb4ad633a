/// The definitions that are put before a text for the calls that have none in it: of sources, and of
/// what is unknown.
///
/// The library turns a call without a definition into text, and is not to be told from text that
/// only looks like one (escaped, in an address). With a definition every call is a node. They stand
/// before the text because behind it a code fence that is not closed would swallow them.
struct FootnotePrelude {
    /// The labels of the definitions, in order.
    private(set) var labels: [String] = []

    /// - Parameter marks: The footnote marks of the text.
    init(for marks: [FootnoteMark]) {
        var settled = Set(marks.lazy.filter(\.isDefinition).map { $0.label.lowercased() })
        for mark in marks where settled.insert(mark.label.lowercased()).inserted {
            labels.append(mark.label)
        }
    }

    mutating func append(_ label: String) { labels.append(label) }

    /// The number of lines that stand before the author's text.
    var lineCount: Int { labels.isEmpty ? 0 : labels.count + 1 }

    /// The label that a definition was made for, by the line of its node; `nil` for an author's own.
    func label(atLine line: Int) -> String? {
        let index = line + lineCount - 1
        return labels.indices.contains(index) ? labels[index] : nil
    }

    /// The text with the definitions before it. The comment ends the last definition: without it an
    /// indented first line would belong to the note.
    func text(_ bytes: [UInt8]) -> [UInt8] {
        if labels.isEmpty { return bytes }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + 64 * labels.count)
        for label in labels {
            text.append(contentsOf: "[^".utf8)
            text.append(contentsOf: label.utf8)
            text.append(contentsOf: "]: x\n".utf8)
        }
        text.append(contentsOf: "<!-- -->\n".utf8)
        text.append(contentsOf: bytes)
        return text
    }
}
