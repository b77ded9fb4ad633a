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
    private let extent: SearchExtent
    /// Differs between two plans whose numbers mean other pages: a reader may have a file of each.
    let version: String

    init(of site: Site, in language: Language) {
        var entries: [Entry] = []
        var extent = SearchExtent()
        var version = TextHash()
        for page in Self.sorted(SearchExtent.pages(of: site, in: language)) {
            let start = extent.leafCount
            let count = extent.add(page)
            entries.append(
                Entry(
                    page: page,
                    leaves: start..<start + count,
                    isProgramme: Self.isProgramme(page)
                )
            )
            version.add(Array(page.route.path.utf8))
            version.add(number: UInt64(count))
        }
        self.entries = entries
        self.extent = extent
        self.version = String(version.digest, radix: 36)
    }

    var leafCount: Int { extent.leafCount }

    /// How many leaves a file of texts has; the last one may have fewer.
    var leavesPerFile: Int { extent.leavesPerFile }

    var termFileCount: Int { extent.termFileCount }

    var textFileCount: Int { extent.textFileCount }

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
}
