internal import Glibc

/// Finds the footnotes that a Markdown text cites, without parsing it.
package enum FootnoteLabels {
    /// The labels of all `[^label]` in the bytes, each once, in order; definitions (`[^label]:`) and
    /// code included, for a label is only looked up among the ids of sources. Linear.
    package static func cited(in bytes: [UInt8]) -> [String] {
        var labels: [String] = []
        var seen: Set<String> = []
        bytes.withUnsafeBufferPointer { text in
            var next = 0
            while let index = opening(in: text, from: next) {
                let start = index + 2
                var end = start
                while end < text.count, isLabelByte(text[end]) { end += 1 }
                if end > start, end < text.count, text[end] == UInt8(ascii: "]") {
                    let label = String(decoding: text[start..<end], as: UTF8.self)
                    if seen.insert(label).inserted { labels.append(label) }
                }
                next = end
            }
        }
        return labels
    }

    /// The offset of the next `[^`; `nil` where there is none.
    package static func opening(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        // A text has hardly any `^`, and `memchr` looks at many bytes at a time.
        var next = start + 1
        while next < bytes.count {
            guard let found = memchr(base + next, Int32(UInt8(ascii: "^")), bytes.count - next)
            else { return nil }
            let mark = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
            if bytes[mark - 1] == UInt8(ascii: "[") { return mark - 1 }
            next = mark + 1
        }
        return nil
    }

    /// What a label can hold: anything but brackets, spaces and line breaks.
    private static func isLabelByte(_ byte: UInt8) -> Bool {
        byte > UInt8(ascii: " ") && byte != UInt8(ascii: "[") && byte != UInt8(ascii: "]")
    }
}
