internal import Diagnostics
internal import Synchronization

/// What is wrong with how the entries of one feed are told. A class, so that what makes the feed and who
/// asks for it share them.
final class EntryFaults: Sendable {
    private let diagnostics = Mutex<[Diagnostic]>([])

    /// Each once, in order of place.
    var all: [Diagnostic] {
        diagnostics.withLock { $0 }.sorted().reduce(into: []) { all, next in
            if all.last != next { all.append(next) }
        }
    }

    func append(_ new: [Diagnostic]) {
        if !new.isEmpty { diagnostics.withLock { $0 += new } }
    }
}
