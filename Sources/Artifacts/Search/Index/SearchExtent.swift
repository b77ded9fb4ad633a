package import SiteModel

/// How much the index of a language has to hold, from which the number of its files follows.
package struct SearchExtent: Sendable, Hashable {
    private(set) var leafCount = 0
    /// About the bytes of all texts.
    private var total = 0

    /// In bytes of source text; no result fetches more than a few times as much.
    private static let leafSize = 8_000
    private static let textFileSize = 8_000
    private static let mostLeavesPerFile = 4
    /// Bytes of source text for each file of terms, which makes files of some 6 kB.
    private static let sourcePerTermFile = 18_000

    init() {}

    private init(of site: Site, in language: Language) {
        for page in Self.pages(of: site, in: language) { add(page) }
    }

    /// Those of the languages that have a search page.
    package static func all(of site: Site) -> [Language: SearchExtent] {
        let languages = site.configuration.languages.map(\.language)
            .filter { site.searchPage(in: $0) != nil }
        return Dictionary(
            languages.map { ($0, SearchExtent(of: site, in: $0)) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The pages that the index of a language has.
    static func pages(of site: Site, in language: Language) -> [Page] {
        site.pages.filter { $0.language == language && isSearched($0, on: site) }
    }

    /// Whether the index of a language has one of its pages.
    package static func isSearched(_ page: Page, on site: Site) -> Bool {
        page.id != site.configuration.notFoundPage?.value
            && page.id != site.configuration.searchPage?.value
    }

    /// - Returns: How many leaves the page takes.
    @discardableResult mutating func add(_ page: Page) -> Int {
        let count = Self.leafCount(of: page)
        leafCount += count
        total += Self.size(of: page)
        return count
    }

    /// The extent with another page in the place of one.
    package mutating func replace(_ page: Page, with other: Page) {
        leafCount += Self.leafCount(of: other) - Self.leafCount(of: page)
        total += Self.size(of: other) - Self.size(of: page)
    }

    /// How many leaves a file of texts has; the last one may have fewer.
    var leavesPerFile: Int {
        let fitting = Self.textFileSize * leafCount / max(1, total)
        return max(1, min(fitting, Self.mostLeavesPerFile))
    }

    package var textFileCount: Int { (leafCount + leavesPerFile - 1) / leavesPerFile }

    package var termFileCount: Int { max(1, total / Self.sourcePerTermFile) }

    private static func leafCount(of page: Page) -> Int {
        max(1, (size(of: page) + leafSize - 1) / leafSize)
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
