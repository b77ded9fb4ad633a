internal import Diagnostics
internal import EditorialChecks
internal import SiteModel

/// Compares the texts of each page with the text in the first of its languages, when all pages are
/// rendered.
struct TranslationCheck {
    /// A text, what it translates, and their languages.
    private struct Pair: Sendable {
        let page: PageID
        let translation: TextProfile
        let language: Language
        let original: TextProfile
        let other: Language
    }

    private let pairs: [Pair]

    init(_ findings: [ArtifactFindings], of site: Site) {
        let profiles = Dictionary(
            findings.lazy.compactMap { part in part.profile.map { (part.route, $0) } },
            uniquingKeysWith: { first, _ in first }
        )
        var pairs: [Pair] = []
        var original: (page: Page, profile: TextProfile)?
        // The languages of a page follow each other, in their order.
        for page in site.pages {
            guard let profile = profiles[page.route] else { continue }
            guard let first = original, first.page.id == page.id else {
                original = (page, profile)
                continue
            }
            pairs.append(
                Pair(
                    page: page.id,
                    translation: profile,
                    language: page.language,
                    original: first.profile,
                    other: first.page.language
                )
            )
        }
        self.pairs = pairs
    }

    func diagnostics(workers: Int) async -> [Diagnostic] {
        await parallelMap(pairs, workers: workers, Self.diagnostics).flatMap(\.self)
    }

    /// The same of one page.
    func diagnostics(of page: PageID) -> [Diagnostic] {
        pairs.filter { $0.page == page }.flatMap(Self.diagnostics)
    }

    private static func diagnostics(of pair: Pair) -> [Diagnostic] {
        ParityCheck(pair.translation, in: pair.language, with: pair.original, in: pair.other)
            .diagnostics()
    }
}
