internal import SiteModel

/// How the index of a language is laid out: which pages it has, in which order, and which file says what.
///
/// It follows from front matter and the sizes of the source texts alone, so that the address of every
/// file is known before a text is rendered. What the index numbers are *leaves*: a page is one leaf, or
/// several where its text is long, so that a result never has to fetch more than a few kilobytes.
struct SearchPlan: Sendable {
    /// A page and its leaves.
    struct Entry: Sendable {
        let page: Page
        let leaves: Range<Int>
        /// Whether it comes before other pages that match as well.
        let isProgramme: Bool
    }

    /// Programmes, then pages without a date, then the newest.
    let entries: [Entry]
    let leafCount: Int
    /// The leaves in each file of texts.
    let textFiles: [Range<Int>]
    let termFileCount: Int

    /// In bytes of source text.
    private static let leafSize = 4_000
    private static let textFileSize = 6_000
    /// Bytes of source text for each file of terms, which makes files of some 6 kB.
    private static let sourcePerTermFile = 16_000

    init(of site: Site, in language: Language) {
        let left = [site.configuration.notFoundPage, site.configuration.searchPage]
        let pages = site.pages.filter { page in
            page.language == language && !left.contains { $0?.value == page.id }
        }
        var entries: [Entry] = []
        var sizes: [Int] = []
        for page in Self.sorted(pages) {
            let size = Self.size(of: page)
            let count = max(1, (size + Self.leafSize - 1) / Self.leafSize)
            entries.append(
                Entry(
                    page: page,
                    leaves: sizes.count..<sizes.count + count,
                    isProgramme: Self.isProgramme(page)
                )
            )
            sizes += Array(repeating: size / count, count: count)
        }
        self.entries = entries
        leafCount = sizes.count
        textFiles = Self.filled(sizes)
        termFileCount = max(1, sizes.reduce(0, +) / Self.sourcePerTermFile)
    }

    /// The entries that have a leaf in a range, in order.
    func entries(in leaves: Range<Int>) -> ArraySlice<Entry> {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].leaves.upperBound <= leaves.lowerBound {
                low = middle + 1
            } else {
                high = middle
            }
        }
        let count = entries[low...].prefix { $0.leaves.lowerBound < leaves.upperBound }.count
        return entries[low..<low + count]
    }

    /// Differs between two plans whose numbers mean other pages: a reader may have a file of each.
    var version: UInt64 {
        var hash = TextHash()
        for entry in entries {
            hash.add(entry.page.route.path.utf8)
            hash.add(number: UInt64(entry.leaves.count))
        }
        return hash.digest
    }
}

extension SearchPlan {
    private static func sorted(_ pages: [Page]) -> [Page] {
        let keyed = pages.enumerated().map { index, page in
            (
                isProgramme(page) ? 0 : 1, page.date.map { -$0.earliestMinute } ?? Int.min, index,
                page
            )
        }
        return keyed.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3)
    }

    /// What can be studied: the schema.org type says it.
    private static func isProgramme(_ page: Page) -> Bool {
        switch page.type.schemaType {
        case "EducationalOccupationalProgram", "Course": true
        default: false
        }
    }

    /// About the bytes that a page takes in a file of texts, with its address and the like.
    private static func size(of page: Page) -> Int {
        let heading = page.title.utf8.count + (page.summary?.utf8.count ?? 0)
        return page.fields.reduce(page.body.bytes.count + heading + 100) {
            $0 + size(of: $1.value)
        }
    }

    private static func size(of value: FieldValue) -> Int {
        switch value {
        case .text(let text): text.utf8.count
        case .markdown(let text): text.value.utf8.count
        case .list(let values): values.reduce(0) { $0 + size(of: $1) }
        case .group(let members): members.reduce(0) { $0 + size(of: $1.value) }
        case .fact(.known(let value, _)): size(of: value)
        case .fact(.disputed(let claims, let note)):
            claims.reduce(note?.utf8.count ?? 0) { $0 + size(of: $1.value) }
        // With their labels, which are as long as most short values.
        default: 24
        }
    }

    /// - Parameter sizes: Of the leaves.
    private static func filled(_ sizes: [Int]) -> [Range<Int>] {
        var files: [Range<Int>] = []
        var start = 0
        var size = 0
        for (leaf, leafSize) in sizes.enumerated() {
            if leaf > start, size + leafSize > textFileSize {
                files.append(start..<leaf)
                start = leaf
                size = 0
            }
            size += leafSize
        }
        if start < sizes.count { files.append(start..<sizes.count) }
        return files
    }
}
