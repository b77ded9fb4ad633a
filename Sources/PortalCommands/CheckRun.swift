internal import Diagnostics
internal import SiteBuilding
internal import SiteModel

/// One check: a source tree evaluated at all of its addresses, of which only the diagnostics are kept.
struct CheckRun {
    struct Outcome {
        let diagnostics: [Diagnostic]
        /// `nil` when too little could be read to make a site.
        let site: Site?
    }

    let options: BuildOptions

    /// - Parameter faults: What reading the tree has shown already.
    func check(
        _ tree: SourceTree,
        _ faults: [Diagnostic],
        showing progress: Progress
    ) async -> Outcome {
        let (prepared, known) = await prepare(tree, faults)
        guard let prepared else { return Outcome(diagnostics: known, site: nil) }
        let unread = UnreadFiles(faults)
        let found = await evaluate(prepared, showing: progress).filter { !unread.isConsequence($0) }
        return Outcome(diagnostics: known + found, site: prepared.site)
    }

    /// The site of a tree, and what is known to be wrong before any text is rendered.
    func prepare(
        _ tree: SourceTree,
        _ faults: [Diagnostic]
    ) async -> (prepared: PreparedSite?, diagnostics: [Diagnostic]) {
        let unread = UnreadFiles(faults)
        if unread.concernWholeSite { return (nil, faults) }
        let tree = unread.completing(tree)
        let (source, siteFaults) = await SiteReader(tree, options: options).read()
        guard let source else { return (nil, faults + siteFaults) }
        let prepared = PreparedSite(source, tree: tree)
        let found = (siteFaults + prepared.diagnostics).filter { !unread.isConsequence($0) }
        return (prepared, faults + found)
    }

    /// What is wrong with the texts and links of all pages.
    func evaluate(_ prepared: PreparedSite, showing progress: Progress) async -> [Diagnostic] {
        progress.begin(of: prepared.table.count)
        defer { progress.end() }
        return await SiteBuilder(prepared, workers: options.workers)
            .check { progress.advance() }
    }
}
