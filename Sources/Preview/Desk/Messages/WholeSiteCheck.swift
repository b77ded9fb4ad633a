internal import Diagnostics
internal import SiteBuilding

/// Everything that is wrong with an edition, its texts included. All pages are rendered for it, so it is
/// done once for each edition that somebody asks about, however often and however many ask.
actor WholeSiteCheck {
    private let workers: Int
    private var latest: (edition: Int, diagnostics: [Diagnostic])?
    /// Those who have asked while somebody else’s question is being answered, by edition.
    private var waiting: [Int: [CheckedContinuation<[Diagnostic], Never>]] = [:]

    /// How often all pages were rendered.
    private(set) var count = 0

    /// - Parameter workers: How many tasks share the work.
    init(workers: Int) { self.workers = workers }

    /// In order of place.
    func diagnostics(of edition: Edition) async -> [Diagnostic] {
        if let latest, latest.edition == edition.number { return latest.diagnostics }
        if waiting[edition.number] != nil {
            return await withCheckedContinuation { waiting[edition.number, default: []].append($0) }
        }
        waiting[edition.number] = []
        count += 1
        let found = await Self.check(edition, workers: workers)
        if edition.number >= latest?.edition ?? 0 { latest = (edition.number, found) }
        for continuation in waiting.removeValue(forKey: edition.number) ?? [] {
            continuation.resume(returning: found)
        }
        return found
    }

    private static func check(_ edition: Edition, workers: Int) async -> [Diagnostic] {
        guard let site = edition.site else { return edition.diagnostics.sorted() }
        let texts = await SiteBuilder(site, workers: workers)
            .build { (_: Artifact) throws(Never) in }
        let unread = UnreadFiles(edition.diagnostics)
        return Set(edition.diagnostics + texts.filter { !unread.isConsequence($0) }).sorted()
    }
}
