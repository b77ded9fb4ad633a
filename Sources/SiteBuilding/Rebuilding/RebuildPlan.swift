internal import Diagnostics
internal import SiteModel

/// Which artifacts a build makes, and which it takes over from the build before.
struct RebuildPlan {
    private let last: TextDependencies?
    /// `nil` where all is made.
    private let changes: TextDependencies.Changes?
    private let table: RouteTable

    init(_ table: RouteTable, after last: TextDependencies?, now digests: SiteDigests?) {
        self.table = table
        changes = digests.flatMap { last?.changes(to: $0) }
        self.last = changes == nil ? nil : last
    }

    /// Whether the artifact at a route is the one that was published.
    func keeps(_ route: Route) -> Bool {
        guard let last, let changes, let recipe = table.recipe(at: route) else { return false }
        switch recipe {
        case .page(let page), .listPage(let page, _), .release(let page):
            return !changes.pages.contains(page.id)
        case .languages, .asset, .rootFile, .delivery: return true
        case .redirect(let redirect): return !changes.words.contains(redirect.page.id)
        case .notFound, .generated: return !last.reads(changes, at: route)
        // Its bytes are looked at when it is published.
        case .file: return false
        }
    }

    /// What the next build is to know, after this one.
    ///
    /// - Parameters:
    ///   - made: What the artifacts that were made have shown.
    ///   - faults: All that there is to say, also what pages silence.
    /// - Returns: `nil` where something is to be said that is of no page.
    func dependencies(
        _ digests: SiteDigests,
        after made: [ArtifactFindings],
        faults: [Diagnostic],
        pagesByFile: [String: PageID]
    ) -> TextDependencies? {
        var new = TextDependencies(digests: digests)
        if let last, let changes {
            new.readers = last.readers
            new.anchored = last.anchored.filter { !changes.pages.contains($0.key) }
            new.shown = last.shown.filter { !changes.pages.contains($0.key) }
        }
        for findings in made {
            if let reads = findings.reads { new.readers[findings.route] = reads }
            guard let page = table.page(at: findings.route) else {
                if !findings.diagnostics.isEmpty { return nil }
                continue
            }
            if !findings.diagnostics.isEmpty { new.faulty.insert(page) }
            new.shown[page, default: []] += findings.shown
            let targets = findings.anchoredLinks.compactMap { table.page(at: $0.target) }
            if !targets.isEmpty { new.anchored[page, default: []].formUnion(targets) }
        }
        for fault in faults {
            guard let page = fault.location.flatMap({ pagesByFile[$0.file] }) else { return nil }
            new.faulty.insert(page)
        }
        return new
    }
}

extension RouteTable {
    /// The page whose artifact stands at an address; `nil` for anything but a page.
    fileprivate func page(at route: Route) -> PageID? {
        switch recipe(at: route) {
        case .page(let page), .listPage(let page, _), .release(let page): page.id
        default: nil
        }
    }
}
