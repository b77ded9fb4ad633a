/// Which pages are published: those of an instant, with or without drafts.
package struct PublicationState: Sendable, Hashable {
    /// The instant for which the site is made.
    package let asOf: PartialDate
    package let includesDrafts: Bool

    package init(asOf: PartialDate, includesDrafts: Bool = false) {
        self.asOf = asOf
        self.includesDrafts = includesDrafts
    }

    /// Whether a page with these marks is published. A day without a time begins at midnight UTC.
    func publishes(_ marks: SharedFields) -> Bool {
        if marks.isDraft && !includesDrafts { return false }
        if let publish = marks.publish, asOf.earliestMinute < publish.earliestMinute {
            return false
        }
        if let expires = marks.expires, expires.earliestMinute <= asOf.earliestMinute {
            return false
        }
        return true
    }
}
