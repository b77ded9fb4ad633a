internal import Synchronization

/// The first error of several tasks; the others see that there is one and stop.
final class FirstFailure<Failure: Error>: Sendable {
    private let stored = Mutex<Failure?>(nil)
    private let isSet = Atomic(false)

    var hasFailed: Bool { isSet.load(ordering: .relaxed) }

    var failure: Failure? { stored.withLock { $0 } }

    func fail(_ error: Failure) {
        stored.withLock { if $0 == nil { $0 = error } }
        isSet.store(true, ordering: .relaxed)
    }
}
