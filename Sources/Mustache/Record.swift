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
