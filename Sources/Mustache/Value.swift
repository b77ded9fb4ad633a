/// What a template prints: a tree of values whose records know their names.
package indirect enum Value: Sendable {
    /// Nothing: an absent optional. Falsy.
    case none
    /// Text, escaped where it is printed. Falsy when empty.
    case text(String)
    /// Markup that is printed as it stands, UTF-8. Falsy when empty.
    case markup([UInt8])
    case flag(Bool)
    /// Falsy when empty.
    case list([Value])
    case record(Record)
}

/// Values under the names of a shape, in the shape's order.
package struct Record: Sendable {
    package let shape: RecordShape
    /// As many as the shape has fields, in its order.
    package let values: [Value]

    package init(_ shape: RecordShape, _ values: [Value]) {
        precondition(values.count == shape.fields.count, "a record has one value for each field")
        self.shape = shape
        self.values = values
    }
}
