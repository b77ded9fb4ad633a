/// How the pages of a site stand at an instant: what its authors have to do, and what happens by itself.
package struct SiteStatus: Sendable {
    /// An instant at which pages appear or go without anybody doing anything.
    package struct NextChange: Sendable {
        package let instant: PartialDate
        /// In order of id.
        package internal(set) var appearing: [PageID]
        /// In order of id.
        package internal(set) var vanishing: [PageID]
    }

    package let asOf: PartialDate
    /// The source language first.
    package let languages: [SiteConfiguration.SiteLanguage]
    /// All pages, published or not, in order of id.
    package let pages: [PageState]
    /// The one that was not checked for the longest time first; then in order of page and field.
    package let openFacts: [OpenFact]
    /// What happens by itself from now on, in order of time.
    package let changes: [NextChange]

    /// `nil` when the site stays as it is.
    package var nextChange: NextChange? { changes.first }
}
