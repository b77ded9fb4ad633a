/// The values in which names are looked up, the innermost last.
struct ContextStack {
    private struct Context {
        enum Values {
            /// Of a record; the value itself where it is another one.
            case made([Value])
            case late(LateRecord)
        }

        let values: Values
        /// The number of a record's shape in `ShapeIndex`; negative for another value.
        let shape: Int

        subscript(slot: Int) -> LateValue {
            switch values {
            case .made(let values): .made(values[slot])
            case .late(let record): record[slot]
            }
        }
    }

    private(set) var shapes: ShapeIndex
    private let path: [Int32]
    private var contexts: [Context] = []
    /// What the records speak of that were looked into, in that order; some more than once.
    private(set) var subjects: [String] = []

    init(_ program: Program, shapes: ShapeIndex) {
        self.shapes = shapes
        path = program.path
        contexts.reserveCapacity(16)
    }

    mutating func push(_ value: Value) {
        let value = value.present
        if case .record(let record) = value {
            note(record)
            let shape = shapes.number(of: record.shape)
            contexts.append(Context(values: .made(record.values), shape: shape))
        } else {
            contexts.append(Context(values: .made([value]), shape: -1))
        }
    }

    mutating func push(_ value: LateValue) {
        switch value {
        case .made(let value): push(value)
        case .late(let record):
            note(record)
            let shape = shapes.number(of: record.shape)
            contexts.append(Context(values: .late(record), shape: shape))
        // Lists are pushed item by item.
        case .list: contexts.append(Context(values: .made([.none]), shape: -1))
        }
    }

    mutating func pop() {
        contexts.removeLast()
    }

    /// The value of a name: its first part in the innermost record that has it, the others from
    /// there; nothing where one is missing.
    ///
    /// Source: the Mustache specification, interpolation, “Dotted Names”.
    mutating func value(of name: NamePath) -> LateValue {
        guard !name.isIterator else { return innermost }
        var depth = contexts.count - 1
        while depth >= 0 {
            let shape = contexts[depth].shape
            if shape >= 0, let slot = shapes.slot(of: name.first, in: shape) {
                let value = contexts[depth][slot]
                return name.isDotted ? follow(name, from: value) : value.present
            }
            depth -= 1
        }
        return .made(.none)
    }

    private var innermost: LateValue {
        let context = contexts[contexts.count - 1]
        switch context.values {
        case .late(let record): return .late(record)
        case .made(let values) where context.shape < 0: return .made(values[0])
        case .made(let values):
            return .made(.record(Record(shapes.shapes[context.shape], values)))
        }
    }

    private mutating func follow(_ name: NamePath, from first: LateValue) -> LateValue {
        var value = first
        for offset in Int(name.start)..<Int(name.end) {
            switch value.present {
            case .made(.record(let record)):
                note(record)
                let shape = shapes.number(of: record.shape)
                guard let slot = shapes.slot(of: path[offset], in: shape) else {
                    return .made(.none)
                }
                value = .made(record.values[slot])
            case .late(let record):
                note(record)
                let shape = shapes.number(of: record.shape)
                guard let slot = shapes.slot(of: path[offset], in: shape) else {
                    return .made(.none)
                }
                value = record[slot]
            default: return .made(.none)
            }
        }
        return value.present
    }

    private mutating func note(_ record: Record) {
        guard let place = record.shape.subject, case .text(let subject) = record.values[place]
        else { return }
        subjects.append(subject)
    }

    private mutating func note(_ record: LateRecord) {
        guard let place = record.shape.subject, case .made(.text(let subject)) = record[place]
        else { return }
        subjects.append(subject)
    }
}
