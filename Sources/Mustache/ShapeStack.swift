/// The shapes of the values in which a name is looked up, reduced to what look-ups can tell apart.
///
/// Of two records of one shape the outer one is never reached, and of other values only the
/// innermost counts. So a partial that includes itself comes back to a stack that was seen before.
struct ShapeStack {
    enum Context {
        case record(RecordShape)
        case other(Shape)
        /// What a section with a faulty name stands for: it may have any name.
        case unknown
    }

    /// Tells stacks apart.
    struct Key: Hashable {
        let contexts: [String]
    }

    /// The records and unknown values, innermost last.
    private(set) var contexts: [Context]

    init(_ shape: RecordShape) {
        contexts = [.record(shape)]
    }

    /// The stack within a section over a value.
    func pushing(_ context: Context) -> ShapeStack {
        let key = Self.key(of: context)
        var stack = self
        stack.contexts.removeAll { outer in
            if case .other = outer { return true }
            return Self.key(of: outer) == key
        }
        stack.contexts.append(context)
        return stack
    }

    var key: Key { Key(contexts: contexts.map(Self.key)) }

    /// The names that can be used, those of the innermost record first.
    var names: [String] { records.flatMap { $0.fields.map(\.name) } }

    /// The records, innermost first.
    var records: [RecordShape] {
        contexts.reversed().compactMap { context in
            if case .record(let shape) = context { shape } else { nil }
        }
    }

    /// What a name means here.
    func meaning(of name: String) -> Meaning {
        for record in records {
            if let index = record.index(of: name) { return .shape(record.fields[index].shape()) }
        }
        let mayBeAny = contexts.contains { if case .unknown = $0 { true } else { false } }
        return mayBeAny ? .any : .nothing
    }

    /// What `.` means here.
    var meaningOfIterator: Meaning {
        switch contexts.last {
        case .record(let shape): .shape(.record(shape))
        case .other(let shape): .shape(shape)
        case .unknown, nil: .any
        }
    }

    enum Meaning {
        case shape(Shape)
        /// It cannot be told.
        case any
        case nothing
    }

    private static func key(of context: Context) -> String {
        switch context {
        case .record(let shape): key(of: Shape.record(shape))
        case .other(let shape): key(of: shape)
        case .unknown: "unknown"
        }
    }

    private static func key(of shape: Shape) -> String {
        switch shape {
        case .text: "text"
        case .markup: "markup"
        case .flag: "flag"
        case .optional(let inner): "optional " + key(of: inner)
        case .list(let item): "list " + key(of: item)
        case .record(let record): "record \(UInt(bitPattern: ObjectIdentifier(record)))"
        }
    }
}
