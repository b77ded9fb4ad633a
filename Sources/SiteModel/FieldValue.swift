/// A value of front matter, read as its field's kind says.
package indirect enum FieldValue: Sendable, Hashable {
    case text(String)
    /// Markdown as written, with the place where it begins.
    case markdown(Located<String>)
    case date(PartialDate)
    /// The digits as written, with `.` before decimals and without grouping: `71232`, `3.5`.
    case number(String)
    case money(Money)
    case flag(Bool)
    case duration(Duration)
    case language(Language)
    case webAddress(String)
    case email(String)
    case telephone(String)
    case image(Image)
    case source(Located<String>)
    case reference(Located<PageID>)
    case choice(String)
    /// The fields that were given, in the order of the definition.
    case group([NamedValue])
    case list([FieldValue])
    case fact(Fact)

    package struct NamedValue: Sendable, Hashable {
        package let name: String
        package let value: FieldValue

        package init(name: String, value: FieldValue) {
            self.name = name
            self.value = value
        }
    }

    /// A duration in calendar units, as ISO 8601 `PnYnMnDTnH` says it; a unit that was not written is 0.
    package struct Duration: Sendable, Hashable {
        package let years: Int
        package let months: Int
        package let weeks: Int
        package let days: Int
        package let hours: Int

        package init(years: Int, months: Int, weeks: Int, days: Int, hours: Int) {
            self.years = years
            self.months = months
            self.weeks = weeks
            self.days = days
            self.hours = hours
        }
    }
}
