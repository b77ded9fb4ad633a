/// The values in which names are looked up, the innermost last.
struct ContextStack {
    private struct Context {
        let value: Value
        /// Where the table of a record's shape begins in `ShapeIndex.slots`; negative for another value.
        let table: Int
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
            contexts.append(Context(value: value, table: shapes.table(of: record.shape)))
        } else {
            contexts.append(Context(value: value, table: -1))
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
        guard name.count > 0 else { return contexts[contexts.count - 1].value }
        let first = Int(path[Int(name.start)])
        var depth = contexts.count - 1
        while depth >= 0 {
            let table = contexts[depth].table
            if table >= 0 {
                let slot = shapes.slots[table + first]
                if slot != ShapeIndex.absent, case .record(let record) = contexts[depth].value {
                    let value = record.values[Int(slot)]
                    return name.count == 1 ? value : follow(name, from: value)
                }
            }
            depth -= 1
        }
        return .none
    }

    private mutating func follow(_ name: NamePath, from first: Value) -> Value {
        var value = first
        for offset in Int(name.start + 1)..<Int(name.start + name.count) {
            guard case .record(let record) = value else { return .none }
            let table = shapes.table(of: record.shape)
            let slot = shapes.slots[table + Int(path[offset])]
            guard slot != ShapeIndex.absent else { return .none }
            value = record.values[Int(slot)]
        }
        return value
    }
}
