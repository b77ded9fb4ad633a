/// What the value of a field is, as a content type declares it.
package indirect enum FieldKind: Sendable, Hashable {
    /// Words, set typographically.
    case text
    /// Markdown with links, rendered where it is shown.
    case markdown
    /// A date with its precision (see ``PartialDate``).
    case date
    /// An instant: a date with its minute and its offset from UTC.
    case dateTime
    /// A decimal number; `unit` is printed behind it, in each language.
    case number(unit: LocalizedText?)
    /// An amount and its currency: `75000 MAD`.
    case money
    /// `true` or `false`.
    case flag
    /// A duration as ISO 8601 writes it: `P2Y`, `P18M`.
    case duration
    /// A language by its BCP 47 code, shown by its name.
    case language
    /// An absolute `https:` or `http:` address.
    case webAddress
    case email
    /// A telephone number in international form: `+212 5…`.
    case telephone
    /// A picture beside the page, with what it shows in words.
    case image
    /// The id of a source.
    case source
    /// A page of a type, written by its folder's name.
    case reference(type: String)
    /// One of several values, each with its label.
    case choice([Choice])
    /// Several fields under one name.
    case group([FieldDefinition])
    /// Any number of values of one kind.
    case list(FieldKind)
    /// A value that may be known, to be announced, or disputed.
    case fact(FieldKind)

    /// One value of a choice.
    package struct Choice: Sendable, Hashable {
        /// As front matter writes it.
        package let name: String
        package let label: LocalizedText

        package init(name: String, label: LocalizedText) {
            self.name = name
            self.label = label
        }
    }
}
