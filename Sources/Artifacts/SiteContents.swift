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
    /// What feeds say of a page of the site, as HTML with the addresses of the page itself; `nil` where
    /// no template says it.
    let entry: @Sendable (Page) -> [UInt8]?
    /// Told of each page whose words or text are used.
    let note: @Sendable (Page) -> Void
    let searchIndexes: SearchIndexes

    package init(
        of site: Site,
        strings: InterfaceStrings,
        text: @escaping @Sendable (Page) -> RenderedText,
        markup: @escaping @Sendable (Located<String>, Page) -> [UInt8] = { _, _ in [] },
        entry: @escaping @Sendable (Page) -> [UInt8]? = { _ in nil }
    ) {
        self.site = site
        self.strings = strings
        self.text = text
        self.markup = markup
        self.entry = entry
        note = { _ in }
        searchIndexes = SearchIndexes(of: site)
    }

    /// The same contents, with other answers to who asks for the text of a page, and for what feeds say of it.
    private init(
        _ contents: SiteContents,
        text: @escaping @Sendable (Page) -> RenderedText,
        entry: @escaping @Sendable (Page) -> [UInt8]?,
        note: @escaping @Sendable (Page) -> Void
    ) {
        site = contents.site
        strings = contents.strings
        markup = contents.markup
        searchIndexes = contents.searchIndexes
        self.text = text
        self.entry = entry
        self.note = note
    }

    /// The same contents, which say whose words and texts are used.
    package func noting(_ note: @escaping @Sendable (Page) -> Void) -> SiteContents {
        SiteContents(
            self,
            text: { page in
                note(page)
                return text(page)
            },
            entry: { page in
                note(page)
                return entry(page)
            },
            note: note
        )
    }

    /// The same, with something else that says what feeds say of a page.
    package func telling(_ entry: @escaping @Sendable (Page) -> [UInt8]?) -> SiteContents {
        SiteContents(self, text: text, entry: entry, note: note)
    }
}
