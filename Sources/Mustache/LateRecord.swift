/// A record whose values are made when a template asks for them, each at most once: a page has many
/// names, and its template uses few of them.
///
/// A class, so that a value that has been made is there for whoever asks again. One rendering has it
/// to itself.
package final class LateRecord {
    package let shape: RecordShape
    private let make: (Int) -> LateValue
    private var values: [LateValue?]

    /// - Parameter make: The value of a field, by its place in the shape.
    package init(_ shape: RecordShape, _ make: @escaping (Int) -> LateValue) {
        self.shape = shape
        self.make = make
        values = Array(repeating: nil, count: shape.fields.count)
    }

    subscript(slot: Int) -> LateValue {
        if let value = values[slot] { return value }
        let value = make(slot)
        values[slot] = value
        return value
    }
}

/// What a name means: a value, or records that make their values when they are asked.
package enum LateValue {
    case made(Value)
    case late(LateRecord)
    case list([LateRecord])

    /// Whether a section over it is printed.
    var isTruthy: Bool {
        switch self {
        case .made(let value): value.isTruthy
        case .late: true
        case .list(let items): !items.isEmpty
        }
    }
}

extension LateValue {
    /// The value, made where it was left for later.
    var present: LateValue {
        if case .made(let value) = self { .made(value.present) } else { self }
    }
}
