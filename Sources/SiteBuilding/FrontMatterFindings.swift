internal import Diagnostics
internal import SiteModel

/// What is wrong with the wording of front matter, page by page, so that pages whose files are as they were
/// need not be looked at again.
struct FrontMatterFindings: Sendable {
    /// Where something is.
    private let byPage: [PageID: [Diagnostic]]

    /// - Parameter old: What was found before, on the same ground and beside the same attachments.
    init(
        _ check: FrontMatterCheck,
        _ assembly: SiteAssembly,
        after old: (findings: FrontMatterFindings, assembly: SiteAssembly)?,
        workers: Int
    ) async {
        let pages = assembly.pages(unlike: old?.assembly)
        let found = await parallelMap(pages, workers: workers) { check.diagnostics($0) }
        var byPage = old?.findings.byPage.filter { assembly.contains($0.key) } ?? [:]
        for (files, diagnostics) in zip(pages, found) {
            byPage[files[0].id] = diagnostics.isEmpty ? nil : diagnostics
        }
        self.byPage = byPage
    }

    /// In order of page.
    var diagnostics: [Diagnostic] {
        byPage.sorted { $0.key < $1.key }.flatMap(\.value)
    }
}
