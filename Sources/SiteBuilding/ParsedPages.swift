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

    /// - Parameter old: What was parsed before, on the same ground.
    init(
        _ pages: [ContentLayout.PageFile],
        on ground: SiteGround,
        after old: ParsedPages?,
        workers: Int
    ) async {
        let known = Self.known(pages, in: old?.entries ?? [])
        let (parser, types) = (ground.parser, ground.types)
        let new = zip(pages, known).filter { $1 == nil }.map(\.0)
        let parsed = await parallelMap(new, workers: workers) { page in
            let (source, diagnostics) = parser.parse(
                page.file,
                id: page.id,
                language: page.language,
                type: ContentType.of(page.id, among: types)
            )
            return Entry(page: page, source: source, diagnostics: diagnostics)
        }
        var rest = parsed[...]
        entries = known.map { $0 ?? rest.removeFirst() }
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
