/// Which pages are published: those of an instant, with or without drafts.
package struct PublicationState: Sendable, Hashable {
    /// The instant for which the site is made. A day without a time begins at midnight UTC.
    package let asOf: PartialDate
    package let includesDrafts: Bool

    package init(asOf: PartialDate, includesDrafts: Bool = false) {
        self.asOf = asOf
        self.includesDrafts = includesDrafts
    }
}
