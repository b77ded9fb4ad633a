import Testing

@testable import Preview

/// Runs a test beside a live site, which is stopped when the test is done.
func withLiveSite(
    of site: SiteCopy? = nil,
    watches: Int = .max,
    _ test: (SiteCopy, LiveSite) async throws -> Void
) async throws {
    let site = try site ?? SiteCopy()
    let live = LiveSite(
        siteFolder: site.path,
        options: FreshReading.options,
        watches: watches
    )
    try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await live.run() }
        _ = try await live.current
        try await test(site, live)
        group.cancelAll()
    }
}

extension LiveSite {
    /// Waits for the edition that is wanted; editions before it are counted.
    func edition(
        after number: Int,
        where isWanted: (Edition) -> Bool
    ) async throws -> (edition: Edition, count: Int) {
        var (last, count) = (number, 0)
        while true {
            let edition = try await edition(after: last)
            (last, count) = (edition.number, count + 1)
            if isWanted(edition) { return (edition, count) }
        }
    }
}
