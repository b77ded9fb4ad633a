/// One file of a site folder, read.
package struct SourceFile: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
        /// A text that the generator reads: Markdown, YAML, a template, a style sheet. Valid UTF-8,
        /// without a byte order mark.
        case text([UInt8])
        /// A file that is published as it stands, and is read only when it is copied.
        case attachment(byteCount: Int, picture: PictureSize?)
        /// A file of the site's design that is no text: published as it stands, and read, because its
        /// address is made of its bytes.
        case data([UInt8], picture: PictureSize?)
    }

    /// Path relative to the site folder, `/` between the names, normalised to NFC:
    /// `Content/programmes/hpc-ai-master/fr.md`.
    package let path: String
    /// Where the bytes of an attachment can be read: an absolute path in the file system.
    package let origin: String
    package let content: Content

    package init(path: String, origin: String, content: Content) {
        self.path = path
        self.origin = origin
        self.content = content
    }

    /// The bytes of a text; `nil` for an attachment.
    package var text: [UInt8]? {
        if case .text(let bytes) = content { bytes } else { nil }
    }

    /// The bytes of a file that was read whole; `nil` for an attachment.
    package var bytes: [UInt8]? {
        switch content {
        case .text(let bytes), .data(let bytes, _): bytes
        case .attachment: nil
        }
    }

    /// The size of a picture; `nil` for anything else.
    package var picture: PictureSize? {
        switch content {
        case .attachment(_, let picture), .data(_, let picture): picture
        case .text: nil
        }
    }
}

/// The size of a picture, in pixels (CSS pixels for SVG).
package struct PictureSize: Sendable, Hashable {
    package let width: Int
    package let height: Int

    package init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }
}
