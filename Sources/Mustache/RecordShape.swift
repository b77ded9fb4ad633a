/// The names of a record and the shapes of their values.
///
/// A class, because a record may hold records of its own shape (a heading its subheadings): a field
/// computes its shape when asked, so a static shape can name itself. Its identity is what the
/// library remembers, so a shape is made once (`static let`), not once for each record.
package final class RecordShape: Sendable {
    package struct Field: Sendable {
        /// One name of a template path: letters, digits, `-` and `_`.
        package let name: String
        package let shape: @Sendable () -> Shape

        package init(_ name: String, _ shape: @autoclosure @escaping @Sendable () -> Shape) {
            self.name = name
            self.shape = shape
        }
    }

    /// What the record stands for, as messages name it: “page”, “source”.
    package let name: String
    package let fields: [Field]
    /// Names that other records of the kind have: a template that prints several kinds may ask for them,
    /// and finds nothing here.
    package let elsewhere: Set<String>
    /// The place of the text that names what the record speaks of; `nil` where nobody asks.
    package let subject: Int?
    /// Whether the record perhaps has a value of a name that is not known here: what a template asks for by
    /// it is no fault.
    package let mayHave: @Sendable (String) -> Bool
    private let indexByName: [String: Int]

    package init(
        _ name: String,
        _ fields: [Field],
        elsewhere: Set<String> = [],
        subject: Int? = nil,
        mayHave: @escaping @Sendable (String) -> Bool = { _ in false }
    ) {
        self.name = name
        self.fields = fields
        self.elsewhere = elsewhere
        self.subject = subject
        self.mayHave = mayHave
        indexByName = Dictionary(
            fields.enumerated().map { ($1.name, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The place of a name among the fields.
    package func index(of name: String) -> Int? { indexByName[name] }
}
