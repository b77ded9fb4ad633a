internal import ContentParsing
internal import Diagnostics
internal import SiteModel

/// The language files of all pages, parsed, so that those which are as they were need not be parsed again.
struct ParsedPages: Sendable {
    /// A class, so that one reading can share it with the next.
    private final class Entry: Sendable {
        let page: ContentLayout.PageFile
        /// `nil` for a file that is no text.
        let source: PageSource?
        let diagnostics: [Diagnostic]

        init(page: ContentLayout.PageFile, source: PageSource?, diagnostics: [Diagnostic]) {
            self.page = page
            self.source = source
            self.diagnostics = diagnostics
        }
    }

    private let entries: [Entry]

    /// - Parameters:
    ///   - old: What was parsed before, on the same ground.
    ///   - changed: The places at which it was other files, where the rest is known to be the same.
    init(
        _ pages: [ContentLayout.PageFile],
        on ground: SiteGround,
        after old: ParsedPages?,
        changed: [Int]? = nil,
        workers: Int
    ) async {
        if let old, let changed {
            self = await ParsedPages(
                pages,
                on: ground,
                inPlaceOf: old,
                at: changed,
                workers: workers
            )
            return
        }
        let known = Self.known(pages, in: old?.entries ?? [])
        let (parser, types) = (ground.parser, ground.types)
        let new = zip(pages, known).filter { $1 == nil }.map(\.0)
        let parsed = await parallelMap(new, workers: workers) {
            Self.entry(of: $0, by: parser, types)
        }
        var rest = parsed[...]
        self = ParsedPages(entries: known.map { $0 ?? rest.removeFirst() })
    }

    private init(entries: [Entry]) { self.entries = entries }

    /// All of an earlier parsing but the files at some places.
    private init(
        _ pages: [ContentLayout.PageFile],
        on ground: SiteGround,
        inPlaceOf old: ParsedPages,
        at changed: [Int],
        workers: Int
    ) async {
        let (parser, types) = (ground.parser, ground.types)
        let parsed = await parallelMap(changed, workers: workers) {
            Self.entry(of: pages[$0], by: parser, types)
        }
        var entries = old.entries
        for (index, entry) in zip(changed, parsed) { entries[index] = entry }
        self = ParsedPages(entries: entries)
    }

    private static func entry(
        of page: ContentLayout.PageFile,
        by parser: PageParser,
        _ types: [ContentType]
    ) -> Entry {
        let (source, diagnostics) = parser.parse(
            page.file,
            id: page.id,
            language: page.language,
            type: ContentType.of(page.id, among: types)
        )
        return Entry(page: page, source: source, diagnostics: diagnostics)
    }

    /// In the order of the files.
    var sources: [PageSource] { entries.compactMap(\.source) }

    var diagnostics: [Diagnostic] { entries.flatMap(\.diagnostics) }

    /// What is known of each page file that is as it was.
    private static func known(_ pages: [ContentLayout.PageFile], in old: [Entry]) -> [Entry?] {
        var byPath: [String: Entry]?
        return pages.enumerated().map { index, page in
            // Most readings find the same files.
            if old.indices.contains(index), old[index].page == page { return old[index] }
            if old.isEmpty { return nil }
            let known =
                byPath
                ?? Dictionary(
                    old.map { ($0.page.file.path, $0) },
                    uniquingKeysWith: { first, _ in first }
                )
            byPath = known
            return known[page.file.path].flatMap { $0.page == page ? $0 : nil }
        }
    }
}
