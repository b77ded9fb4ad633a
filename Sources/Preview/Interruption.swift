internal import UnixSignals

/// Work that ends when its user says so.
package enum Interruption {
    /// Does the work until it ends by itself, or until Ctrl-C or a request to end (SIGTERM) cancels it.
    ///
    /// - Throws: What the work throws, but not what it throws because it was cancelled.
    package static func until(_ work: @escaping @Sendable () async throws -> Void) async throws {
        let signals = await UnixSignalsSequence(trapping: .sigint, .sigterm)
        try await withThrowingTaskGroup(of: Bool.self) { group in
            group.addTask {
                for await _ in signals { return true }
                return false
            }
            group.addTask {
                try await work()
                return false
            }
            let isInterrupted = try await group.next() ?? false
            group.cancelAll()
            if isInterrupted { while await group.nextResult() != nil {} }
        }
    }
}
