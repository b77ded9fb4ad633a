internal import Diagnostics
internal import SiteBuilding
internal import SiteModel
internal import SourceReading

/// A site folder that is watched: every change of it makes an edition.
final class LiveSite: Sendable {
    private let siteFolder: String
    private let options: BuildOptions
    private let watches: Int
    private let tellUnwatched: @Sendable (Int32) -> Void
    private let feed = EditionFeed()

    /// How often the folder is looked at where the system does not tell of changes.
    private static let interval = Duration.milliseconds(400)

    /// - Parameters:
    ///   - watches: How many folders the system is asked to watch at most.
    ///   - tellUnwatched: Called once, with the system’s error, when the system does not tell of changes and
    ///     the folder is looked at from time to time.
    init(
        siteFolder: String,
        options: BuildOptions,
        watches: Int = .max,
        tellUnwatched: @escaping @Sendable (Int32) -> Void = { _ in }
    ) {
        self.siteFolder = siteFolder
        self.options = options
        self.watches = watches
        self.tellUnwatched = tellUnwatched
    }

    /// Reads the site, then watches its folder until the task is cancelled.
    ///
    /// - Throws: `SourceReadingError` where the folder cannot be read at the beginning.
    func run() async throws {
        let site = try SourceReader(siteFolder: siteFolder).absolutePath()
        let hints = ChangeHints(of: site, every: Self.interval, limit: watches)
        let reader = SourceReader(siteFolder: siteFolder) { hints.cover($0) }
        var snapshot = try reader.snapshot()
        var draft = EditionDraft(options: options)
        feed.publish(await draft.edition(of: snapshot))
        var isTold = false
        while !Task.isCancelled {
            if !isTold, let errno = hints.refusedFor {
                isTold = true
                tellUnwatched(errno)
            }
            let suspicion: Suspicion
            do { suspicion = try await hints.next() } catch { return }
            do throws(SourceReadingError) {
                snapshot = try reader.snapshot(after: snapshot, where: suspicion)
                draft.add(snapshot.changed)
                if draft.isChanged(by: snapshot) {
                    feed.publish(await draft.edition(of: snapshot))
                }
            } catch {
                if let edition = draft.edition(withoutFolder: error) { feed.publish(edition) }
            }
        }
    }

    /// The newest edition; waits for the first one.
    ///
    /// - Throws: `CancellationError` when the task that waits is cancelled.
    var current: Edition {
        get async throws { try await feed.edition(after: 0) }
    }

    /// Waits for an edition with a larger number.
    ///
    /// - Throws: `CancellationError` when the task that waits is cancelled.
    func edition(after number: Int) async throws -> Edition {
        try await feed.edition(after: number)
    }
}
