internal import Diagnostics
package import SiteBuilding
internal import SiteModel
internal import SourceReading

/// A site folder that is watched: every change of it makes an edition.
package final class LiveSite: Sendable {
    private let siteFolder: String
    private let options: BuildOptions
    private let feed = EditionFeed()

    package init(siteFolder: String, options: BuildOptions) {
        self.siteFolder = siteFolder
        self.options = options
    }

    /// Reads the site, then watches its folder until the task is cancelled.
    ///
    /// - Throws: `SourceReadingError` where the folder cannot be read at the beginning.
    package func run() async throws {
        var edition = await edition(try reading(), after: nil)
        feed.publish(edition)
        while !Task.isCancelled {
            do { try await Task.sleep(for: .milliseconds(500)) } catch { return }
            guard let reading = try? reading(), reading.tree.files != edition.tree.files else {
                continue
            }
            edition = await self.edition(reading, after: edition)
            feed.publish(edition)
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

extension LiveSite {
    private typealias Reading = (tree: SourceTree, diagnostics: [Diagnostic])

    private func reading() throws(SourceReadingError) -> Reading {
        try SourceReader(siteFolder: siteFolder).read()
    }

    private func edition(_ reading: Reading, after previous: Edition?) async -> Edition {
        let unread = UnreadFiles(reading.diagnostics)
        var diagnostics = reading.diagnostics
        var site: PreparedSite?
        if !unread.concernWholeSite {
            let tree = unread.completing(reading.tree)
            let (source, faults) = await SiteReader(tree, options: options).read()
            site = source.map { PreparedSite($0, tree: tree) }
            diagnostics += (faults + (site?.diagnostics ?? [])).filter { !unread.isConsequence($0) }
        }
        let old = Set(previous?.tree.files ?? [])
        let new = Set(reading.tree.files)
        return Edition(
            number: (previous?.number ?? 0) + 1,
            site: site ?? previous?.site,
            tree: reading.tree,
            diagnostics: diagnostics,
            changed: Set(old.symmetricDifference(new).map(\.path))
        )
    }
}
