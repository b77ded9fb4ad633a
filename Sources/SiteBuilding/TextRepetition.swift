internal import SiteModel

/// Which texts of a site stand in more than one file.
struct TextRepetition: Sendable {
    private let site: Site
    /// The languages with a search index, which reads every page.
    private let searched: Set<Language>
    /// The page below which the news stand, where archives of feeds have them all.
    private let archived: PageID?
    /// The newest entries of feeds, by their pages' addresses.
    private let newest: Set<Route>
    /// The pages that stand in for others in languages that they lack.
    private let fallbacks: Set<PageID>
    private let hasRelease: @Sendable (Page) -> Bool

    /// - Parameter hasRelease: Whether a page has a press release, which repeats its text.
    init(in site: Site, hasRelease: @escaping @Sendable (Page) -> Bool) {
        self.site = site
        self.hasRelease = hasRelease
        searched = Set(
            site.configuration.languages.map(\.language).filter { site.searchPage(in: $0) != nil }
        )
        let settings = site.configuration.feeds
        archived = settings?.hasArchives == true ? settings?.section.value : nil
        newest =
            settings?.hasArchives == false
            ? Set(
                site.feeds.feeds.lazy.flatMap(\.newest).map { site.pages[$0].route }
            ) : []
        fallbacks = Set(site.fallbacks.map(\.id))
    }

    /// Whether a page's text is asked for again once the page is made.
    func concerns(_ page: Page) -> Bool {
        if searched.contains(page.language) || newest.contains(page.route) { return true }
        if let archived, page.id.path.hasPrefix(archived.path) { return true }
        if fallbacks.contains(page.id) || hasRelease(page) { return true }
        return !site.furtherParts(of: page).isEmpty
    }
}
