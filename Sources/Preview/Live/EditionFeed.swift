internal import Synchronization

/// The newest edition, and those who wait for a newer one.
final class EditionFeed: Sendable {
    private struct Waiter {
        let number: Int
        let continuation: CheckedContinuation<Edition, any Error>
    }

    private struct State {
        var newest: Edition?
        var waiters: [Int: Waiter] = [:]
        var ticket = 0
        var cancelled: Set<Int> = []
    }

    private let state = Mutex(State())

    /// The newest edition; `nil` before the first.
    var newest: Edition? { state.withLock { $0.newest } }

    /// Makes an edition the newest, and hands it to all who wait for one with its number or a smaller one.
    func publish(_ edition: Edition) {
        let served = state.withLock { state in
            state.newest = edition
            let served = state.waiters.filter { $0.value.number < edition.number }
            for ticket in served.keys { state.waiters[ticket] = nil }
            return served.values.map(\.continuation)
        }
        for continuation in served { continuation.resume(returning: edition) }
    }

    /// Waits for an edition with a larger number.
    ///
    /// - Throws: `CancellationError` when the task that waits is cancelled.
    func edition(after number: Int) async throws -> Edition {
        let ticket = state.withLock { state in
            state.ticket += 1
            return state.ticket
        }
        defer { _ = state.withLock { $0.cancelled.remove(ticket) } }
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let answer = state.withLock { state -> Result<Edition, any Error>? in
                    if let newest = state.newest, newest.number > number { return .success(newest) }
                    if state.cancelled.contains(ticket) { return .failure(CancellationError()) }
                    state.waiters[ticket] = Waiter(number: number, continuation: continuation)
                    return nil
                }
                if let answer { continuation.resume(with: answer) }
            }
        } onCancel: {
            let waiter = state.withLock { state in
                state.cancelled.insert(ticket)
                return state.waiters.removeValue(forKey: ticket)
            }
            waiter?.continuation.resume(throwing: CancellationError())
        }
    }
}
