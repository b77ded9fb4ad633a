/// What a value can be, known before any page is rendered: templates are checked against it.
package indirect enum Shape: Sendable {
    case text
    case markup
    case flag
    /// May be absent.
    case optional(Shape)
    case list(Shape)
    case record(RecordShape)
}

extension Shape {
    /// The shape of the value when it is there.
    var present: Shape {
        var shape = self
        while case .optional(let inner) = shape { shape = inner }
        return shape
    }
}
