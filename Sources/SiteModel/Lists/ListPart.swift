/// A part of what a page lists that has an address of its own: the pages of a year, or one page of a list
/// that is spread over several.
package struct ListPart: Sendable, Hashable {
    /// `nil` for the pages of all years.
    package let year: Int?
    /// Which page of the list, or of the year, it is, from 1.
    package let number: Int

    /// What stands at the page's own address.
    package static let first = ListPart()

    package init(year: Int? = nil, number: Int = 1) {
        self.year = year
        self.number = number
    }
}
