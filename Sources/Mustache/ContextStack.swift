/// The values in which names are looked up, the innermost last.
struct ContextStack {
    private struct Context {
        /// Of a record; the value itself where it is another one.
        let values: [Value]
        /// The number of a record's shape in `ShapeIndex`; negative for another value.
        let shape: Int
    }

    private(set) var shapes: ShapeIndex
    private let path: [Int32]
    private var contexts: [Context] = []

    init(_ program: Program, shapes: ShapeIndex) {
        self.shapes = shapes
        path = program.path
        contexts.reserveCapacity(16)
    }

    mutating func push(_ value: Value) {
        if case .record(let record) = value {
            let shape = shapes.number(of: record.shape)
            contexts.append(Context(values: record.values, shape: shape))
        } else {
            contexts.append(Context(values: [value], shape: -1))
        }
    }

    mutating func pop() {
        contexts.removeLast()
    }

    /// The value of a name: its first part in the innermost record that has it, the others from
    /// there; nothing where one is missing.
    ///
    /// Source: the Mustache specification, interpolation, “Dotted Names”.
    mutating func value(of name: NamePath) -> Value {
        guard !name.isIterator else { return innermost }
        var depth = contexts.count - 1
        while depth >= 0 {
            let shape = contexts[depth].shape
            if shape >= 0, let slot = shapes.slot(of: name.first, in: shape) {
                let value = contexts[depth].values[slot]
                return name.isDotted ? follow(name, from: value) : value
            }
            depth -= 1
        }
        return .none
    }

    private var innermost: Value {
        let context = contexts[contexts.count - 1]
        if context.shape < 0 { return context.values[0] }
        return .record(Record(shapes.shapes[context.shape], context.values))
    }

    private mutating func follow(_ name: NamePath, from first: Value) -> Value {
        var value = first
        for offset in Int(name.start)..<Int(name.end) {
            guard case .record(let record) = value else { return .none }
            let shape = shapes.number(of: record.shape)
            guard let slot = shapes.slot(of: path[offset], in: shape) else { return .none }
            value = record.values[slot]
        }
        return value
    }
}
