internal import Dispatch
internal import Synchronization

/// The work that is left, shared by the threads that read. The newest comes first, so that a branch is
/// read to its end and few folders are open at a time.
final class ReadingQueue: Sendable {
    enum Work: Sendable {
        case opened(OpenFolder)
        case folder(EntryName, in: OpenFolder)
        case files(ArraySlice<EntryName>, in: OpenFolder)
    }

    private struct State {
        var waiting: [Work]
        /// What waits and what is being done.
        var unfinished: Int
    }

    private let state: Mutex<State>
    private let workers: Int
    /// Counts the work that waits; when all is done, wakes each worker once more.
    private let signal = DispatchSemaphore(value: 0)

    init(_ work: [Work], workers: Int) {
        state = Mutex(State(waiting: work, unfinished: work.count))
        self.workers = workers
        for _ in 0..<(work.isEmpty ? workers : work.count) { signal.signal() }
    }

    /// Adds work; only one who is at work may do so.
    func add(_ work: [Work]) {
        state.withLock {
            $0.waiting += work
            $0.unfinished += work.count
        }
        for _ in work { signal.signal() }
    }

    /// Waits for work; `nil` when everything is done.
    func next() -> Work? {
        signal.wait()
        return state.withLock { $0.waiting.popLast() }
    }

    /// Says that a piece of work, and all that it had to add, is done.
    func finish() {
        let isLast = state.withLock {
            $0.unfinished -= 1
            return $0.unfinished == 0
        }
        guard isLast else { return }
        for _ in 0..<workers { signal.signal() }
    }
}
