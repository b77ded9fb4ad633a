/// What a template prints: a tree of values whose records know their names.
package enum Value: Sendable {
    /// Nothing: an absent optional. Falsy.
    case none
    /// Text, escaped where it is printed. Falsy when empty.
    case text(String)
    /// Markup that is printed as it stands, UTF-8. Falsy when empty.
    case markup([UInt8])
    /// Prints nothing by itself; sections ask it.
    case flag(Bool)
    /// Falsy when empty. Prints nothing by itself.
    case list([Value])
    /// Always truthy. Prints nothing by itself.
    case record(Record)
    /// One of the others, which is only made where it is printed.
    case deferred(DeferredValue)
}

extension Value {
    /// The value itself, made by now.
    var present: Value { if case .deferred(let value) = self { value.value } else { self } }

    /// Whether a section over it is printed.
    var isTruthy: Bool {
        switch self {
        case .none: false
        case .text(let text): !text.isEmpty
        case .markup(let bytes): !bytes.isEmpty
        case .flag(let isSet): isSet
        case .list(let items): !items.isEmpty
        case .record: true
        case .deferred(let value): value.value.isTruthy
        }
    }
}
