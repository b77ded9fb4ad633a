internal import Digests
internal import SiteModel

/// What a site is made from, in digests: the text of each page, and all the rest in one.
package struct SiteDigests: Sendable, Equatable {
    /// Of everything but the texts of pages: front matter, types, sources, words, templates, what stands
    /// beside pages, which pages are published, and the options.
    let rest: UInt64
    /// Of the texts of each page in all its languages.
    let texts: [PageID: UInt64]

    init(rest: UInt64, texts: [PageID: UInt64]) {
        self.rest = rest
        self.texts = texts
    }

    /// - Parameter seed: A digest of what a build depends on besides the site folder.
    init(_ source: SiteSource, _ tree: SourceTree, seed: UInt64) {
        let pages = Dictionary(
            source.files.map { ($0.file, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        var texts: [PageID: UInt64] = [:]
        texts.reserveCapacity(pages.count)
        var rest = DigestWriter()
        rest.add(seed)
        // In order of path, so that the digests of a page's languages are joined in one order.
        for file in tree.files {
            rest.add(file.path)
            switch file.content {
            case .text(let bytes):
                let body = pages[file.path]?.body.bytes ?? []
                rest.add(bytes.dropLast(body.count))
                if let page = pages[file.path] {
                    var text = DigestWriter()
                    text.add(texts[page.id] ?? 0)
                    text.add(file.path)
                    text.add(body[...])
                    texts[page.id] = text.digest
                }
            case .data(let bytes, let picture):
                rest.add(bytes[...])
                rest.add(picture)
            case .attachment(let count, let picture):
                rest.add(UInt64(count))
                rest.add(picture)
            }
        }
        for page in source.site.pages + source.site.fallbacks {
            rest.add(page.route.path)
            rest.add(page.file)
            // Those that the text cites as well: other pages list who cites a source.
            for id in page.sources { rest.add(id) }
        }
        self.rest = rest.digest
        self.texts = texts
    }
}

/// Joins values to one digest; no two sequences of values are the same bytes.
private struct DigestWriter {
    private var bytes: [UInt8] = []

    var digest: UInt64 { ContentDigest.of(bytes) }

    mutating func add(_ number: UInt64) {
        withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
    }

    mutating func add(_ text: String) {
        add(UInt64(text.utf8.count))
        bytes += text.utf8
    }

    mutating func add(_ part: ArraySlice<UInt8>) {
        add(UInt64(part.count))
        add(part.withUnsafeBytes { ContentDigest.of($0) })
    }

    mutating func add(_ picture: PictureSize?) {
        add(UInt64(bitPattern: Int64(picture?.width ?? -1)))
        add(UInt64(bitPattern: Int64(picture?.height ?? -1)))
    }
}
