/// What site.yml says of feeds: which pages are the news, and what names them for ever.
package struct FeedSettings: Sendable, Hashable {
    /// How many entries a document of a feed has where site.yml does not say.
    package static let defaultPageSize = 20

    /// The page below which the news stand.
    package let section: Located<PageID>
    /// The types whose pages have a feed of the news that refer to them.
    package let subjects: [Located<String>]
    /// How many entries a document of a feed has, at least 1.
    package let pageSize: Int
    /// Whether older entries stand in archives; otherwise the newest are all that a feed has.
    package let hasArchives: Bool
    /// Who signs entries; `nil` for the publisher of the site.
    package let author: LocalizedText?
    /// Who names entries.
    package let tagging: TaggingEntity

    package init(
        section: Located<PageID>,
        subjects: [Located<String>] = [],
        pageSize: Int = FeedSettings.defaultPageSize,
        hasArchives: Bool = true,
        author: LocalizedText? = nil,
        tagging: TaggingEntity
    ) {
        self.section = section
        self.subjects = subjects
        self.pageSize = pageSize
        self.hasArchives = hasArchives
        self.author = author
        self.tagging = tagging
    }
}
