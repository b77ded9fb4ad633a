internal import Synchronization

/// A value that is made the first time that a template asks for it.
///
/// A class, so that all who hold it share what is made.
package final class DeferredValue: Sendable {
    private enum State {
        case waiting(@Sendable () -> Value)
        case made(Value)
    }

    private let state: Mutex<State>

    package init(_ make: @escaping @Sendable () -> Value) { state = Mutex(.waiting(make)) }

    /// Tasks that ask while it is made wait.
    var value: Value {
        state.withLock { state in
            switch state {
            case .made(let value): return value
            case .waiting(let make):
                let value = make().present
                state = .made(value)
                return value
            }
        }
    }
}
