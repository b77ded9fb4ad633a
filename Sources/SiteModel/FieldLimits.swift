/// What a type file's `limit` says: how long a text may be, how great a number, how many the values
/// of a list.
package struct FieldLimits: Sendable, Hashable {
    /// The most characters of a text, as readers count them (extended grapheme clusters).
    package let length: Int?
    /// The least that a number may be, or the fewest values of a list; digits as
    /// ``FieldValue/number(_:)`` holds them.
    package let minimum: String?
    /// The greatest that a number may be, or the most values of a list.
    package let maximum: String?

    package init(length: Int? = nil, minimum: String? = nil, maximum: String? = nil) {
        self.length = length
        self.minimum = minimum
        self.maximum = maximum
    }

    package static let none = FieldLimits()

    /// What holds for each value of a list: the bounds count the values.
    package var ofItems: FieldLimits { FieldLimits(length: length) }
}
