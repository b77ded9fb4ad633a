/// What is known of something: nothing is printed as known that no source states.
package enum Fact: Sendable, Hashable {
    /// A value and the ids of the sources that state it.
    case known(FieldValue, sources: [Located<String>])
    /// Not announced when it was last looked for.
    case toBeAnnounced(lastChecked: PartialDate)
    /// Sources contradict each other: every value with its sources, and what to make of it.
    case disputed([Claim], note: String?)

    /// One of several values that sources give.
    package struct Claim: Sendable, Hashable {
        package let value: FieldValue
        package let sources: [Located<String>]

        package init(value: FieldValue, sources: [Located<String>]) {
            self.value = value
            self.sources = sources
        }
    }
}
