import Synchronization

@testable import Publishing

/// Keeps the steps of a publication, in order.
final class StepRecorder: Sendable {
    private let reached = Mutex<[PublishingStep]>([])

    var steps: [PublishingStep] { reached.withLock { $0 } }

    var system: PublishingSystem {
        var system = PublishingSystem.quick
        system.reached = { step in self.reached.withLock { $0.append(step) } }
        return system
    }
}
