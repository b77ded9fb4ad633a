/// How much of a site folder is read before it is called a mistake.
package struct ReadingLimits: Sendable {
    /// The largest text (Markdown, YAML, template), in bytes.
    package let textBytes: Int
    /// The largest file that is published as it stands, in bytes.
    package let attachmentBytes: Int
    /// How deep folders nest; `Content` and `Templates` themselves are at depth 1.
    package let depth: Int

    package init(
        textBytes: Int = 2_000_000,
        attachmentBytes: Int = 20_000_000,
        depth: Int = 64
    ) {
        self.textBytes = textBytes
        self.attachmentBytes = attachmentBytes
        self.depth = depth
    }

    /// 2 MB for a text, 20 MB for a published file, 64 folders deep.
    package static let `default` = ReadingLimits()
}
