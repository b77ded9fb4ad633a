internal import Diagnostics
internal import SiteBuilding
internal import SiteModel
internal import Synchronization

/// The site as it stood after one change. Immutable: what it renders is kept, and nothing else changes.
final class Edition: Sendable {
    /// From 1; grows with every change. What open pages compare.
    let number: Int
    /// The last site that could be made; `nil` when none ever could.
    let site: PreparedSite?
    /// What was read: diagnostics quote from it.
    let tree: SourceTree
    /// What is wrong with this edition before any text is rendered.
    let diagnostics: [Diagnostic]
    /// The files that differ from the edition before, relative to the site folder.
    let changed: Set<String>
    private let rendered = Mutex<[Route: Artifact]>([:])

    init(
        number: Int,
        site: PreparedSite?,
        tree: SourceTree,
        diagnostics: [Diagnostic],
        changed: Set<String>
    ) {
        self.number = number
        self.site = site
        self.tree = tree
        self.diagnostics = diagnostics
        self.changed = changed
    }

    /// What stands at an address: rendered when it is asked for first, and kept for a while.
    func artifact(at route: Route) -> Artifact? {
        if let artifact = rendered.withLock({ $0[route] }) { return artifact }
        guard let artifact = site?.artifact(at: route) else { return nil }
        rendered.withLock {
            if $0.count >= Self.capacity { $0.removeAll() }
            $0[route] = artifact
        }
        return artifact
    }

    /// How many artifacts are kept.
    private static let capacity = 64
}
