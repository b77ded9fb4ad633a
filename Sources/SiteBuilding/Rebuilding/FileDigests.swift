internal import SiteModel

/// What one file brings to a site, in digests.
struct FileDigests: Sendable {
    /// The page whose language file it is, if it is one.
    let page: PageID?
    /// Of the title and the summary; with the path, as those that follow.
    let words: UInt64
    /// Of the text.
    let text: UInt64
    /// Of all else.
    let rest: UInt64

    /// - Parameter page: What was read of the file, where it is that of a page.
    init(_ file: SourceFile, of page: PageSource?) {
        var (words, text, rest) = (DigestWriter(), DigestWriter(), DigestWriter())
        rest.add(file.path)
        switch file.content {
        case .text(let bytes):
            guard let page else {
                rest.add(bytes[...])
                break
            }
            let body = page.body.bytes
            text.add(file.path)
            text.add(body[...])
            words.add(file.path)
            let lines = WordLines(bytes.dropLast(body.count), of: page)
            for line in lines.words { words.add(line) }
            for line in lines.rest { rest.add(line) }
        case .data(let bytes, let picture):
            rest.add(bytes[...])
            rest.add(picture)
        case .attachment(let count, let picture):
            rest.add(UInt64(count))
            rest.add(picture)
        }
        self.page = page?.id
        self.words = words.digest
        self.text = text.digest
        self.rest = rest.digest
    }
}
