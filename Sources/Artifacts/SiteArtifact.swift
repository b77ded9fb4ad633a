package import SiteModel

/// A file that is made from the site as a whole, for machines: a site map, a feed.
package struct SiteArtifact: Sendable {
    package let route: Route
    /// The file's bytes; the same for the same site.
    package let bytes: @Sendable (SiteContents) -> [UInt8]
    /// The page that the file belongs to, where others keep its address: who reads a feed has subscribed
    /// to it. `nil` for a file that is looked for anew each time, and for one whose address moves.
    package let owner: Owner?
    package let reading: Reading

    /// Whose words (titles and summaries) and texts a file is made from.
    package enum Reading: Sendable {
        /// Those of the pages that it asks for, and notes.
        case noted
        /// The words of any page, and no text.
        case allWords
        /// The words and texts of any page, though others may have asked for them before.
        case allTexts
    }

    /// The page that a file belongs to.
    package struct Owner: Sendable, Equatable {
        package let page: PageID
        /// `nil` for a file of all languages.
        package let language: Language?
    }

    init(
        at route: Route,
        of owner: Owner? = nil,
        reading: Reading = .noted,
        _ bytes: @escaping @Sendable (SiteContents) -> [UInt8]
    ) {
        self.route = route
        self.owner = owner
        self.reading = reading
        self.bytes = bytes
    }

    /// Every such file of a site. A new one is a file in this folder and a line here.
    ///
    /// - Parameters:
    ///   - searchExtents: The extent of the search index of each language that has one, where it is known.
    ///   - listParts: What of the list of a page stands elsewhere than at the page's address.
    package static func all(
        of site: Site,
        searchExtents: [Language: SearchExtent]? = nil,
        listParts: (Page) -> [ListPart] = { _ in [] }
    ) -> [SiteArtifact] {
        [robots]
            + sitemaps(of: site, parts: listParts)
            + feeds(of: site)
            + search(of: site, searchExtents ?? SearchExtent.all(of: site))
            + calendars(of: site)
            + catalogues(of: site)
    }
}
