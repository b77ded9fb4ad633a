internal import Synchronization

/// Calls a function when several things have happened.
final class Countdown: Sendable {
    private let rest: Mutex<Int>
    private let end: @Sendable () -> Void

    init(from count: Int, _ end: @escaping @Sendable () -> Void) {
        rest = Mutex(count)
        self.end = end
    }

    /// One of them has happened.
    func advance() {
        let isLast = rest.withLock { rest in
            rest -= 1
            return rest == 0
        }
        if isLast { end() }
    }
}
