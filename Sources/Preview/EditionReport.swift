internal import Diagnostics

/// Says what is wrong with each edition, once.
struct EditionReport: Sendable {
    private var said: Set<Diagnostic> = []

    mutating func news(of edition: Edition) -> EditionNews {
        let present = Set(edition.diagnostics)
        let news = edition.diagnostics.filter { !said.contains($0) }
        said = present
        return EditionNews(
            number: edition.number,
            changed: edition.changed.sorted(),
            news: news,
            errors: edition.diagnostics.count { $0.severity == .error },
            tree: edition.tree
        )
    }
}
