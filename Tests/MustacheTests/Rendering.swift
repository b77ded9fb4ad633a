@testable import Mustache

/// Compiles templates by name and prints the one called `page`.
func rendered(_ templates: KeyValuePairs<String, String>, _ data: Value) -> String {
    let (library, _) = TemplateLibrary.compile(
        templates.map { TemplateSource(name: $0.key, file: $0.key, text: Array($0.value.utf8)) }
    )
    var output: [UInt8] = []
    _ = library.render("page", data, into: &output)
    return String(decoding: output, as: UTF8.self)
}

/// A record of these values, with a shape of its own.
func record(_ values: KeyValuePairs<String, Value>) -> Value {
    let shape = RecordShape("record", values.map { RecordShape.Field($0.key, .text) })
    return .record(Record(shape, values.map(\.value)))
}
