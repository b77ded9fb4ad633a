package import SiteModel

/// What artifacts are made from: a site, its words, and its texts when they are asked for.
package struct SiteContents: Sendable {
    package let site: Site
    /// The words around what pages say, in every language.
    package let strings: InterfaceStrings
    /// The rendered body of a page of the site. Its addresses begin with the base path, as on the page
    /// itself; rendered once, however often it is asked for.
    package let text: @Sendable (Page) -> RenderedText
    /// The HTML of a Markdown field of a page of the site.
    package let markup: @Sendable (Located<String>, Page) -> [UInt8]
    let searchIndexes: SearchIndexes

    package init(
        of site: Site,
        strings: InterfaceStrings,
        text: @escaping @Sendable (Page) -> RenderedText,
        markup: @escaping @Sendable (Located<String>, Page) -> [UInt8] = { _, _ in [] }
    ) {
        self.site = site
        self.strings = strings
        self.text = text
        self.markup = markup
        searchIndexes = SearchIndexes(of: site)
    }

    private init(
        _ contents: SiteContents,
        text: @escaping @Sendable (Page) -> RenderedText
    ) {
        site = contents.site
        strings = contents.strings
        markup = contents.markup
        searchIndexes = contents.searchIndexes
        self.text = text
    }

    /// The same contents, which say whose text is asked for.
    package func noting(_ note: @escaping @Sendable (Page) -> Void) -> SiteContents {
        SiteContents(self) { page in
            note(page)
            return text(page)
        }
    }
}
