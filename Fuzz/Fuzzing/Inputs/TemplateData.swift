internal import Mustache

/// What the templates of a case are printed over: every kind of value, and records in records.
enum TemplateData {
    static let names = ["title", "markup", "flag", "list", "words", "inner", "parts", ".", "none"]
    /// The templates of a case.
    static let files = ["page", "card", "layout"]

    static let shape = RecordShape("page", fields)
    /// The text of every value, which must never be printed as it is.
    static let text = "<q>&\"'"
    static let markup = "<b>m</b>"

    /// Records as deep as asked.
    static func record(depth: Int) -> Record {
        let inner: Value = depth == 0 ? .none : .record(record(depth: depth - 1))
        let parts = depth == 0 ? [] : [record(depth: depth - 1), record(depth: 0)]
        return Record(
            shape,
            [
                .text(text), .markup(Array(markup.utf8)), .flag(depth.isMultiple(of: 2)),
                .list([.text(text), .text("")]), .text(""), inner, .list(parts.map(Value.record)),
            ]
        )
    }

    private static let fields: [RecordShape.Field] = [
        .init("title", .text), .init("markup", .markup), .init("flag", .flag),
        .init("list", .list(.text)), .init("words", .optional(.text)),
        .init("inner", .optional(.record(shape))), .init("parts", .list(.record(shape))),
    ]
}
