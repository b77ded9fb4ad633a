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
        fileprivate(set) var contexts: [ShapeKey]
    }

    /// The records and unknown values, innermost last.
    private(set) var contexts: [Context]
    /// Of the contexts, in their order.
    private(set) var key: Key

    init(_ shape: RecordShape) {
        contexts = [.record(shape)]
        key = Key(contexts: [ShapeKey(contexts[0])])
    }

    /// The stack within a section over a value.
    func pushing(_ context: Context) -> ShapeStack {
        let added = ShapeKey(context)
        var stack = ShapeStack(contexts: [], key: Key(contexts: []))
        for (outer, key) in zip(contexts, key.contexts) where key != added {
            if case .other = outer { continue }
            stack.append(outer, key)
        }
        stack.append(context, added)
        return stack
    }

    private init(contexts: [Context], key: Key) {
        self.contexts = contexts
        self.key = key
    }

    private mutating func append(_ context: Context, _ added: ShapeKey) {
        contexts.append(context)
        key.contexts.append(added)
    }

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
            if let index = record.index(of: name) {
                return .shape(record.fields[index].shape(), of: record)
            }
        }
        let mayBeAny = contexts.contains { if case .unknown = $0 { true } else { false } }
        return mayBeAny ? .any : .nothing
    }

    /// What `.` means here.
    var meaningOfIterator: Meaning {
        switch contexts.last {
        case .record(let shape): .shape(.record(shape), of: nil)
        case .other(let shape): .shape(shape, of: nil)
        case .unknown, nil: .any
        }
    }

    enum Meaning {
        /// - Parameter record: The one whose field it is.
        case shape(Shape, of: RecordShape?)
        /// It cannot be told.
        case any
        case nothing
    }
}

/// Tells contexts apart: records by identity, other values by their kind.
indirect enum ShapeKey: Hashable {
    case text, markup, flag, unknown
    case optional(ShapeKey)
    case list(ShapeKey)
    case record(ObjectIdentifier)

    init(_ context: ShapeStack.Context) {
        switch context {
        case .record(let shape): self = .record(ObjectIdentifier(shape))
        case .other(let shape): self.init(shape)
        case .unknown: self = .unknown
        }
    }

    init(_ shape: Shape) {
        switch shape {
        case .text: self = .text
        case .markup: self = .markup
        case .flag: self = .flag
        case .optional(let inner): self = .optional(ShapeKey(inner))
        case .list(let item): self = .list(ShapeKey(item))
        case .record(let record): self = .record(ObjectIdentifier(record))
        }
    }
}
