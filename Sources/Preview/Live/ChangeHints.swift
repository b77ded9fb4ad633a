internal import SourceReading

/// Tells where a site folder may have changed: as the system tells it, or by looking at all of it from
/// time to time where the system does not.
struct ChangeHints: Sendable {
    private let interval: Duration
    /// `nil` where the system does not tell.
    private let watch: FolderWatch?

    /// - Parameters:
    ///   - site: The site folder, absolute and without symbolic links.
    ///   - interval: How often to look where the system does not tell.
    ///   - watches: Whether to ask the system.
    init(of site: String, every interval: Duration, watches: Bool = true) {
        self.interval = interval
        do throws(FolderWatch.Refusal) {
            watch = watches ? try FolderWatch(site: site) : nil
        } catch {
            watch = nil
        }
    }

    /// Takes note of a folder that is about to be read.
    func cover(_ folder: String) { watch?.cover(folder) }

    /// Waits for something to look at.
    ///
    /// - Throws: `CancellationError` when the task that waits is cancelled.
    func next() async throws -> Suspicion {
        // The system may have too few watches for all folders (`fs.inotify.max_user_watches`).
        if let watch, watch.isComplete { return try await watch.next() }
        try await Task.sleep(for: interval)
        return .everywhere
    }
}
