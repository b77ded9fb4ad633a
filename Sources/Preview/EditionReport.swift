internal import Diagnostics
internal import SiteBuilding
internal import SiteModel

/// Says what is wrong with each edition, once: with the site before its texts are rendered, and with the
/// texts that were edited, which are rendered for it.
struct EditionReport: Sendable {
    private var said: Set<Diagnostic> = []
    /// The pages whose texts were last seen to have faults: another edit may mend them.
    private var suspects: Set<PageID> = []

    /// Where more pages have changed at once, another branch was checked out, and nobody waits for what is
    /// wrong with the words of one.
    private static let mostPages = 32

    mutating func news(of edition: Edition) -> EditionNews {
        let texts = textFaults(of: edition)
        let present = Set(edition.diagnostics + texts)
        let news = present.subtracting(said).sorted()
        said = present
        return EditionNews(
            number: edition.number,
            changed: edition.changed.sorted(),
            news: news,
            errors: present.count { $0.severity == .error },
            tree: edition.tree
        )
    }

    private mutating func textFaults(of edition: Edition) -> [Diagnostic] {
        guard let site = edition.site else { return [] }
        // In the first edition all files are new, and a preview does not render all pages.
        let files = edition.number == 1 ? [] : edition.changed
        let pages = Set(files.compactMap(PageID.init(ofFile:))).union(suspects)
        guard pages.count <= Self.mostPages else {
            suspects = []
            return []
        }
        let unread = UnreadFiles(edition.diagnostics)
        var faults: [Diagnostic] = []
        suspects = []
        for page in pages.sorted() {
            guard let route = site.site.translations(of: page).first?.route else { continue }
            let found = site.diagnostics(at: route).filter { !unread.isConsequence($0) }
            if !found.isEmpty { suspects.insert(page) }
            faults += found
        }
        return faults
    }
}

extension PageID {
    /// The page that a Markdown file belongs to; `nil` for any other file.
    ///
    /// - Parameter path: Relative to the site folder.
    init?(ofFile path: String) {
        guard path.hasPrefix("Content/"), path.hasSuffix(".md"),
            let slash = path.lastIndex(of: "/")
        else { return nil }
        self.init(String(path[..<slash].dropFirst("Content/".count)))
    }
}
