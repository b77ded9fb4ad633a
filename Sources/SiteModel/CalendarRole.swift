/// What a date of a page is to those who follow the site in a calendar: `calendar` in a type file.
package enum CalendarRole: String, Sendable, Hashable, CaseIterable {
    /// Something that happens on that day or at that instant: a deadline, an inauguration.
    case date
    /// When the subject of the page begins.
    case start
    /// When it ends: the last day, or the instant.
    case end
}
