/// The definitions that a text is given for the sources that it cites without defining them.
///
/// The library turns a call without a definition into text, so definitions are put before the text
/// (behind it, a code fence that is not closed would swallow them).
struct FootnotePrelude {
    /// The ids of the sources, in order of the definitions.
    private(set) var sources: [String]

    /// - Parameters:
    ///   - marks: The footnote marks of the text.
    ///   - citations: The known sources.
    init(for marks: [FootnoteMark], citations: [String: [UInt8]]) {
        var settled = Set(marks.lazy.filter(\.isDefinition).map { $0.label.lowercased() })
        sources = []
        for mark in marks where citations[mark.label] != nil {
            if settled.insert(mark.label.lowercased()).inserted { sources.append(mark.label) }
        }
    }

    /// Adds a definition, unless there is one.
    ///
    /// - Returns: Whether it was added.
    mutating func append(_ source: String) -> Bool {
        if sources.contains(source) { return false }
        sources.append(source)
        return true
    }

    /// The number of lines that stand before the author's text.
    var lineCount: Int { sources.isEmpty ? 0 : sources.count + 1 }

    /// The source that a definition stands for, by the line of its node; `nil` for an author's own.
    func source(atLine line: Int) -> String? {
        let index = line + lineCount - 1
        return sources.indices.contains(index) ? sources[index] : nil
    }

    /// The text with the definitions before it. The comment ends the last definition: without it an
    /// indented first line would belong to the note.
    func text(_ bytes: [UInt8]) -> [UInt8] {
        if sources.isEmpty { return bytes }
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count + 64 * sources.count)
        for source in sources { text.append(contentsOf: "[^\(source)]: x\n".utf8) }
        text.append(contentsOf: "<!-- -->\n".utf8)
        text.append(contentsOf: bytes)
        return text
    }
}
