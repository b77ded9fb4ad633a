internal import Diagnostics
package import SiteBuilding
internal import SiteModel
internal import SourceReading

/// A site folder that is watched: every change of it makes an edition.
package final class LiveSite: Sendable {
    private let siteFolder: String
    private let options: BuildOptions
    private let watches: Bool
    private let feed = EditionFeed()

    /// How often the folder is looked at where the system does not tell of changes.
    private static let interval = Duration.milliseconds(400)

    package convenience init(siteFolder: String, options: BuildOptions) {
        self.init(siteFolder: siteFolder, options: options, watches: true)
    }

    /// - Parameter watches: Whether to ask the system for changes.
    init(siteFolder: String, options: BuildOptions, watches: Bool) {
        self.siteFolder = siteFolder
        self.options = options
        self.watches = watches
    }

    /// Reads the site, then watches its folder until the task is cancelled.
    ///
    /// - Throws: `SourceReadingError` where the folder cannot be read at the beginning.
    package func run() async throws {
        let site = try SourceReader(siteFolder: siteFolder).absolutePath()
        let hints = ChangeHints(of: site, every: Self.interval, watches: watches)
        let reader = SourceReader(siteFolder: siteFolder) { hints.cover($0) }
        var snapshot = try reader.snapshot()
        var draft = EditionDraft(options: options)
        feed.publish(await draft.edition(of: snapshot))
        while !Task.isCancelled {
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
