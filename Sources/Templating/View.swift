internal import Mustache

/// What a template sees of a model: names, each with its facet, in the order in which they are
/// written down.
///
/// To add a name to the templates, add a line to the view: the checker knows it from then on.
struct View<Model>: Sendable {
    let shape: RecordShape
    private let facets: [Facet<Model>]

    /// - Parameter name: What the model is, as messages about templates name it.
    init(_ name: String, _ facets: KeyValuePairs<String, Facet<Model>>) {
        self.init(name, facets.map { ($0.key, $0.value) })
    }

    /// A view whose names are data: the fields of a content type, the keys of a file.
    ///
    /// - Parameters:
    ///   - elsewhere: The names that views of the same name have for other types.
    ///   - subject: The name that tells what the model is of: whoever prints it notes that.
    ///   - mayHave: Whether there is perhaps a name that is not among the facets.
    init(
        _ name: String,
        _ facets: [(name: String, facet: Facet<Model>)],
        elsewhere: Set<String> = [],
        subject: String? = nil,
        mayHave: @escaping @Sendable (String) -> Bool = { _ in false }
    ) {
        shape = RecordShape(
            name,
            facets.map { name, facet in RecordShape.Field(name, facet.shape()) },
            elsewhere: elsewhere,
            subject: facets.firstIndex { $0.name == subject },
            mayHave: mayHave
        )
        self.facets = facets.map(\.facet)
    }

    /// A view that begins with all names of another, already made.
    init<Part>(
        _ name: String,
        including view: View<Part>,
        _ part: @escaping @Sendable (Model) -> Made<Part>,
        _ facets: KeyValuePairs<String, Facet<Model>>,
        and others: KeyValuePairs<String, Facet<Model>> = [:]
    ) {
        let included = view.shape.fields.enumerated().map { index, field in
            (field.name, Facet<Model>(shape: field.shape) { part($0).record.values[index] })
        }
        let own = Array(facets) + Array(others)
        self.init(
            name,
            included + own.map { ($0.key, $0.value) },
            subject: view.shape.subject.map { view.shape.fields[$0].name }
        )
    }

    func made(of model: Model) -> Made<Model> {
        Made(Record(shape, facets.map { $0.value(model) }))
    }

    /// What the view makes of a model, each name when a template asks for it.
    func late(of model: Model) -> LateRecord {
        LateRecord(shape) { [facets] in facets[$0].late(model) }
    }
}

/// What a view has made of a model, kept to be shown many times.
struct Made<Model>: Sendable {
    let record: Record

    fileprivate init(_ record: Record) { self.record = record }

    /// The record as a value.
    var value: Value { .record(record) }
}

/// Several of what a view has made, as one value.
struct MadeList<Model>: Sendable {
    let value: Value
    let count: Int

    init(_ items: [Made<Model>]) {
        value = .list(items.map(\.value))
        count = items.count
    }

    /// A list that is only made where a template prints it.
    ///
    /// - Parameter count: How many items it has.
    init(count: Int, _ items: @escaping @Sendable () -> [Made<Model>]) {
        self.count = count
        value = count == 0 ? .list([]) : .deferred(DeferredValue { .list(items().map(\.value)) })
    }

    var isEmpty: Bool { count == 0 }
}
