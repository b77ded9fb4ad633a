internal import SourceReading

/// Tells where a site folder may have changed: as the system tells it, or by looking at all of it from
/// time to time where the system does not.
struct ChangeHints: Sendable {
    private let interval: Duration
    /// `nil` where the system does not tell.
    private let watch: FolderWatch?
    private let refusal: FolderWatch.Refusal?

    /// - Parameters:
    ///   - site: The site folder, absolute and without symbolic links.
    ///   - interval: How often to look where the system does not tell.
    ///   - limit: How many folders the system is asked to watch at most.
    init(of site: String, every interval: Duration, limit: Int) {
        self.interval = interval
        do throws(FolderWatch.Refusal) {
            watch = try FolderWatch(site: site, limit: limit)
            refusal = nil
        } catch {
            watch = nil
            refusal = error
        }
    }

    /// The error of the system for which the folder is looked at from time to time; `nil` while the system
    /// tells of changes.
    var refusedFor: Int32? { (refusal ?? watch?.refusal)?.errno }

    /// Takes note of a folder that is about to be read.
    func cover(_ folder: String) { watch?.cover(folder) }

    /// Waits for something to look at.
    ///
    /// - Throws: `CancellationError` when the task that waits is cancelled.
    func next() async throws -> Suspicion {
        // The system may have too few watches for all folders (`fs.inotify.max_user_watches`).
        if let watch, watch.refusal == nil { return try await watch.next() }
        try await Task.sleep(for: interval)
        return .everywhere
    }
}
