internal import Mustache

/// One thing that a template may name of a model: its shape, known before any page is rendered,
/// beside the function that makes its value, so that the two cannot drift apart.
struct Facet<Model>: Sendable {
    /// Asked for late, so that a view can hold views of its own kind.
    let shape: @Sendable () -> Shape
    let value: @Sendable (Model) -> Value
    /// The same, where parts of it can wait until a template names them.
    let late: @Sendable (Model) -> LateValue

    init(
        shape: @escaping @Sendable () -> Shape,
        _ value: @escaping @Sendable (Model) -> Value
    ) {
        self.shape = shape
        self.value = value
        late = { .made(value($0)) }
    }

    private init(
        shape: @escaping @Sendable () -> Shape,
        _ value: @escaping @Sendable (Model) -> Value,
        late: @escaping @Sendable (Model) -> LateValue
    ) {
        self.shape = shape
        self.value = value
        self.late = late
    }

    /// Printed with `{{name}}`, escaped; typography is set already.
    static func text(_ text: @escaping @Sendable (Model) -> String) -> Facet {
        Facet(shape: { .text }) { .text(text($0)) }
    }

    static func optionalText(_ text: @escaping @Sendable (Model) -> String?) -> Facet {
        Facet(shape: { .optional(.text) }) { text($0).map(Value.text) ?? .none }
    }

    /// Printed with `{{{name}}}`, as it stands.
    static func markup(_ bytes: @escaping @Sendable (Model) -> [UInt8]) -> Facet {
        Facet(shape: { .markup }) { .markup(bytes($0)) }
    }

    static func flag(_ isSo: @escaping @Sendable (Model) -> Bool) -> Facet {
        Facet(shape: { .flag }) { .flag(isSo($0)) }
    }

    /// The names of a part, under one name.
    static func record<Part>(
        _ view: View<Part>,
        _ part: @escaping @Sendable (Model) -> Part
    ) -> Facet {
        Facet(
            shape: { .record(view.shape) },
            { view.made(of: part($0)).value },
            late: { .late(view.late(of: part($0))) }
        )
    }

    /// A part that may be absent.
    static func optional<Part>(
        _ view: View<Part>,
        _ part: @escaping @Sendable (Model) -> Part?
    ) -> Facet {
        Facet(
            shape: { .optional(.record(view.shape)) },
            { model in part(model).map { view.made(of: $0).value } ?? .none },
            late: { model in part(model).map { .late(view.late(of: $0)) } ?? .made(.none) }
        )
    }

    static func list<Part>(
        of view: View<Part>,
        _ parts: @escaping @Sendable (Model) -> [Part]
    ) -> Facet {
        list(ofItself: { view }, parts)
    }

    /// A list of parts that are seen as the whole is: headings below a heading.
    static func list<Part>(
        ofItself view: @escaping @Sendable () -> View<Part>,
        _ parts: @escaping @Sendable (Model) -> [Part]
    ) -> Facet {
        Facet(
            shape: { .list(.record(view().shape)) },
            { model in
                let view = view()
                return .list(parts(model).map { view.made(of: $0).value })
            },
            late: { model in
                let view = view()
                return .list(parts(model).map { view.late(of: $0) })
            }
        )
    }

    /// The same facet of something that may be absent.
    func ifGiven<Outer>(_ model: @escaping @Sendable (Outer) -> Model?) -> Facet<Outer> {
        Facet<Outer>(
            shape: { .optional(shape()) },
            { model($0).map(value) ?? .none },
            late: { model($0).map(late) ?? .made(.none) }
        )
    }
}

// Parts that many pages share are made once and named again.
extension Facet {
    static func made<Part>(
        _ view: View<Part>,
        _ part: @escaping @Sendable (Model) -> Made<Part>
    ) -> Facet {
        Facet(shape: { .record(view.shape) }) { part($0).value }
    }

    static func optionalMade<Part>(
        _ view: View<Part>,
        _ part: @escaping @Sendable (Model) -> Made<Part>?
    ) -> Facet {
        Facet(shape: { .optional(.record(view.shape)) }) { part($0)?.value ?? .none }
    }

    static func listMade<Part>(
        of view: View<Part>,
        _ parts: @escaping @Sendable (Model) -> MadeList<Part>
    ) -> Facet {
        Facet(shape: { .list(.record(view.shape)) }) { parts($0).value }
    }
}
