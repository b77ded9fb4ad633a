internal import Diagnostics

/// A node of JSON-LD that is being written: its properties in the order of their first values, several
/// values of one property in a list.
struct LinkedNode {
    private var properties: [(name: String, values: [JSONValue])] = []

    init() {}

    init(_ types: [String], id: String? = nil) {
        for type in types { add("@type", .text(type)) }
        if let id { add("@id", .text(id)) }
    }

    func has(_ property: String) -> Bool { properties.contains { $0.name == property } }

    mutating func add(_ property: String, _ value: JSONValue) {
        if let index = properties.firstIndex(where: { $0.name == property }) {
            properties[index].values.append(value)
        } else {
            properties.append((property, [value]))
        }
    }

    /// Adds a text, where there is one.
    mutating func add(_ property: String, _ text: String?) {
        if let text, !text.isEmpty { add(property, .text(text)) }
    }

    /// Adds the properties of another node; what both have, the other one says.
    mutating func adopt(_ other: LinkedNode) {
        properties.removeAll { other.has($0.name) }
        properties += other.properties
    }

    var isEmpty: Bool { properties.isEmpty }

    var value: JSONValue {
        .object(
            properties.map { name, values in
                (key: name, value: values.count == 1 ? values[0] : .array(values))
            }
        )
    }

    /// What stands for a node that is written elsewhere.
    static func reference(to id: String) -> JSONValue { .object([("@id", .text(id))]) }
}
