/// Finds the footnotes that a Markdown text cites, without parsing it.
package enum FootnoteLabels {
    /// The labels of all `[^label]` in the bytes, each once, in order; definitions (`[^label]:`) and
    /// code included, for a label is only looked up among the ids of sources. Linear.
    package static func cited(in bytes: [UInt8]) -> [String] {
        var labels: [String] = []
        var seen: Set<String> = []
        bytes.withUnsafeBufferPointer { text in
            var index = 0
            while index + 2 < text.count {
                guard text[index] == UInt8(ascii: "["), text[index + 1] == UInt8(ascii: "^") else {
                    index += 1
                    continue
                }
                let start = index + 2
                var end = start
                while end < text.count, isLabelByte(text[end]) { end += 1 }
                if end > start, end < text.count, text[end] == UInt8(ascii: "]") {
                    let label = String(decoding: text[start..<end], as: UTF8.self)
                    if seen.insert(label).inserted { labels.append(label) }
                }
                index = end
            }
        }
        return labels
    }

    /// What a label can hold: anything but brackets, spaces and line breaks.
    private static func isLabelByte(_ byte: UInt8) -> Bool {
        byte > UInt8(ascii: " ") && byte != UInt8(ascii: "[") && byte != UInt8(ascii: "]")
    }
}
