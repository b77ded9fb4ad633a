internal import SiteModel

/// How the index of a language is laid out: which pages it has, in which order, and which file says what.
///
/// It follows from front matter and the sizes of the source texts alone, so that the address of every
/// file is known before a text is rendered. What the index numbers are *leaves*: a page is one leaf, or
/// several where its text is long, so that a result never has to fetch much.
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
    /// How many leaves a file of texts has; the last one may have fewer.
    let leavesPerFile: Int
    let termFileCount: Int
    /// Differs between two plans whose numbers mean other pages: a reader may have a file of each.
    let version: String

    /// In bytes of source text; no result fetches more than a few times as much.
    private static let leafSize = 8_000
    private static let textFileSize = 8_000
    private static let mostLeavesPerFile = 4
    /// Bytes of source text for each file of terms, which makes files of some 6 kB.
    private static let sourcePerTermFile = 18_000

    init(of site: Site, in language: Language) {
        let left = [site.configuration.notFoundPage, site.configuration.searchPage]
        let pages = site.pages.filter { page in
            page.language == language && !left.contains { $0?.value == page.id }
        }
        var entries: [Entry] = []
        var leafCount = 0
        var total = 0
        var version = TextHash()
        for page in Self.sorted(pages) {
            let size = Self.size(of: page)
            let count = max(1, (size + Self.leafSize - 1) / Self.leafSize)
            entries.append(
                Entry(
                    page: page,
                    leaves: leafCount..<leafCount + count,
                    isProgramme: Self.isProgramme(page)
                )
            )
            leafCount += count
            total += size
            version.add(Array(page.route.path.utf8))
            version.add(number: UInt64(count))
        }
        self.entries = entries
        self.leafCount = leafCount
        let fitting = Self.textFileSize * leafCount / max(1, total)
        leavesPerFile = max(1, min(fitting, Self.mostLeavesPerFile))
        termFileCount = max(1, total / Self.sourcePerTermFile)
        self.version = String(version.digest, radix: 36)
    }

    var textFileCount: Int { (leafCount + leavesPerFile - 1) / leavesPerFile }

    /// The leaves of a file of texts.
    func leaves(inFile number: Int) -> Range<Int> {
        number * leavesPerFile..<min((number + 1) * leavesPerFile, leafCount)
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
}
