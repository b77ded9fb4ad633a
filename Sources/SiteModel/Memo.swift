internal import Synchronization

/// A place for a value that is made the first time that anything asks for it.
///
/// A class, so that all who ask share what is made. It does not keep what the value is made from.
package final class Memo<Value: Sendable>: Sendable {
    private let made = Mutex<Value?>(nil)

    package init() {}

    /// The value. Tasks that ask while it is made wait.
    ///
    /// - Parameter make: The same for all who ask; it must not ask itself.
    package func value(_ make: () -> Value) -> Value {
        made.withLock { made in
            if let made { return made }
            let value = make()
            made = value
            return value
        }
    }
}
