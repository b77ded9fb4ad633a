internal import Diagnostics

/// A piece of a page's text that is translated as one: a paragraph, a heading, a list item, a row of
/// a table, the title.
struct TextBlock: Sendable {
    let kind: TextKind
    /// The key of front matter; empty in the body.
    let key: String
    /// UTF-8, with what is no change of text taken out: line breaks and runs of spaces are one space,
    /// markers of lists and headings are gone. Code keeps its lines.
    let text: [UInt8]
    /// Where it begins.
    let location: SourceLocation
    /// Of kind, level and key, and text.
    let digest: UInt64

    /// - Parameter level: Of a heading, 1 to 6; otherwise 0.
    init(
        _ kind: TextKind,
        level: UInt8 = 0,
        key: String = "",
        text: [UInt8],
        at location: SourceLocation
    ) {
        self.kind = kind
        self.key = key
        self.text = text
        self.location = location
        var hash = TextHash()
        hash.add(kind.rawValue.asciiValue ?? 0)
        hash.add(level)
        hash.add(key.utf8)
        hash.add(0)
        hash.add(text)
        digest = hash.digest
    }
}
