/// Everything that is published, made from front matter alone; immutable, so every later step reads
/// it from any thread.
///
/// A class, so that the many values that speak of a site share one: copying all that it holds would cost
/// more than most of what is asked of it.
package final class Site: Sendable {
    package let configuration: SiteConfiguration
    /// The declared content types, in order of name.
    package let types: [ContentType]
    /// In the order of sources.yml.
    package let sources: [Source]
    /// Every page in every language that it exists in: in order of id, then in the languages' order.
    package let pages: [Page]
    /// What stands in for pages in languages that they lack, in the same order. Only readers meet
    /// them: files for machines speak of ``pages`` alone.
    package let fallbacks: [Page]
    /// The folders directly in `Content/` that have a page, published or not, in order of name.
    /// Templates name them, and what they name does not change with the instant.
    package let sections: [PageID]
    /// The former addresses of the pages, in the pages' order; nobody has checked yet whether something
    /// else stands there.
    package let redirects: [Redirect]

    let indexByPlace: [Place: Int]
    let childrenByPlace: [Place: [Int]]
    private let citingPages: [Citing: [Int]]
    private let sourceIndex: [String: Int]
    private let neighbours: PageNeighbours
    let topicLists: Memo<TopicLists>
    let yearListsMemo: Memo<YearLists>
    let pageThings: Memo<PageThings>
    private let relatedPages: [Language: Memo<RelatedPages>]
    private let feedsMemo: Memo<SiteFeeds>

    struct Place: Hashable {
        let id: PageID
        let language: Language
    }

    private struct Citing: Hashable {
        let source: String
        let language: Language
    }

    /// - Parameters:
    ///   - sources: Those that a published page cites.
    ///   - pages: The published pages, each place once, in order of id and language.
    ///   - fallbacks: What stands in for them, at other places, in the same order.
    ///   - sections: Those of the published pages when `nil`.
    ///   - redirects: Of the published pages, in their order.
    package init(
        configuration: SiteConfiguration,
        types: [ContentType],
        sources: [Source],
        pages: [Page],
        fallbacks: [Page] = [],
        sections: [PageID]? = nil,
        redirects: [Redirect] = []
    ) {
        self.configuration = configuration
        self.types = types
        self.sources = sources
        self.pages = pages
        self.fallbacks = fallbacks
        self.redirects = redirects
        self.sections = sections ?? Self.sections(of: pages.map(\.id))
        let pages = pages + fallbacks
        var places: [Place: Int] = [:]
        var children: [Place: [Int]] = [:]
        var citing: [Citing: [Int]] = [:]
        places.reserveCapacity(pages.count)
        for (index, page) in pages.enumerated() {
            places[Place(id: page.id, language: page.language)] = index
            for source in page.sources {
                citing[Citing(source: source, language: page.language), default: []].append(index)
            }
        }
        for (index, page) in pages.enumerated() {
            // A folder without a language file only groups: its pages are listed one level above.
            var above = page.id.parent
            while let parent = above {
                let place = Place(id: parent, language: page.language)
                if places[place] != nil {
                    children[place, default: []].append(index)
                    break
                }
                above = parent.parent
            }
        }
        indexByPlace = places
        citingPages = citing
        sourceIndex = Dictionary(
            sources.enumerated().map { ($1.id, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        children = children.reduce(into: [:]) { sorted, entry in
            let order = places[entry.key].map { pages[$0].order } ?? []
            sorted[entry.key] = ListOrder(of: order).sorted(entry.value, of: pages)
        }
        childrenByPlace = children
        neighbours = PageNeighbours(in: children.values, count: pages.count)
        relatedPages = Dictionary(
            configuration.languages.map { ($0.language, Memo()) },
            uniquingKeysWith: { first, _ in first }
        )
        topicLists = Memo()
        yearListsMemo = Memo()
        pageThings = Memo()
        feedsMemo = Memo()
    }

    /// The same site with other pages in some places, which leave all but some lists as they are.
    ///
    /// - Parameters:
    ///   - pages: In the places of those of the site.
    ///   - children: The lists, where some are in another order; `nil` where none is.
    ///   - areListedAnew: Whether feeds, lists of topics and related pages may be others, too.
    ///   - areAboutTheSame: Whether the pages have the same topics and refer to the same pages.
    init(
        _ site: Site,
        pages: [Page],
        children: [Place: [Int]]?,
        areListedAnew: Bool = false,
        areAboutTheSame: Bool = true
    ) {
        configuration = site.configuration
        types = site.types
        sources = site.sources
        self.pages = pages
        fallbacks = site.fallbacks
        sections = site.sections
        redirects = site.redirects
        indexByPlace = site.indexByPlace
        childrenByPlace = children ?? site.childrenByPlace
        citingPages = site.citingPages
        sourceIndex = site.sourceIndex
        let count = pages.count + site.fallbacks.count
        neighbours =
            children.map { PageNeighbours(in: $0.values, count: count) } ?? site.neighbours
        topicLists = children == nil ? site.topicLists : Memo()
        yearListsMemo = children == nil ? site.yearListsMemo : Memo()
        pageThings = areAboutTheSame ? site.pageThings : Memo()
        relatedPages =
            areListedAnew ? site.relatedPages.mapValues { _ in Memo() } : site.relatedPages
        feedsMemo = areListedAnew ? Memo() : site.feedsMemo
    }

    /// The feeds of the news, of topics and of other pages.
    package var feeds: SiteFeeds { feedsMemo.value { SiteFeeds(of: self) } }

    /// What stands at the page's address in a language, a fallback included; `nil` where nothing does.
    package func page(_ id: PageID, in language: Language) -> Page? {
        indexByPlace[Place(id: id, language: language)].map(page(at:))
    }

    /// The published pages directly below, in the order in which lists show them: those that the page's
    /// `order` names, then the dated ones from the newest, then by title.
    package func children(of id: PageID, in language: Language) -> [Page] {
        (childrenByPlace[Place(id: id, language: language)] ?? []).map(page(at:))
    }

    /// The page before a page in the list that it stands in: that of the page above.
    package func page(before page: Page) -> Page? {
        index(of: page).flatMap(neighbours.before).map(self.page(at:))
    }

    /// The page behind a page in the list that it stands in.
    package func page(behind page: Page) -> Page? {
        index(of: page).flatMap(neighbours.behind).map(self.page(at:))
    }

    /// Up to four pages of the language that share topics with a page, or pages that both refer to:
    /// those that share most first, then the newest, then in order of id. The page itself and those
    /// that it refers to are left out.
    package func pages(relatedTo page: Page) -> [Page] {
        guard let index = index(of: page) else { return [] }
        let related = relatedPages[page.language]?.value { relatedPages(in: page.language) }
        return related?.pages(relatedTo: index).map(self.page(at:)) ?? []
    }

    /// The pages that have a topic: section by section in the order of the home page's list, in each
    /// the dated ones from the newest, then by title; pages whose type has no section last.
    package func pages(on topic: String, in language: Language) -> [Page] {
        pagePlaces(on: topic, in: language).map(page(at:))
    }

    /// The page in every language that it exists in, itself included, in the languages' order; no
    /// fallback.
    package func translations(of id: PageID) -> [Page] {
        var pages: [Page] = []
        pages.reserveCapacity(configuration.languages.count)
        for language in configuration.languages {
            guard let page = page(id, in: language.language), !page.isFallback else { continue }
            pages.append(page)
        }
        return pages
    }

    /// The published pages above, from the home page down to the parent.
    package func ancestors(of page: Page) -> [Page] {
        var above: [Page] = []
        var next = page.id.parent
        while let id = next {
            if let parent = self.page(id, in: page.language) { above.append(parent) }
            next = id.parent
        }
        return above.reversed()
    }

    package func source(_ id: String) -> Source? { sourceIndex[id].map { sources[$0] } }

    /// The pages of a language that cite a source, in order of id.
    package func pages(citing source: String, in language: Language) -> [Page] {
        (citingPages[Citing(source: source, language: language)] ?? []).map(page(at:))
    }

    /// The address of a route: what `href` holds. Begins with the base path.
    package func address(of route: Route) -> String {
        joined("", route)
    }

    /// The absolute URL of a route.
    package func url(of route: Route) -> String {
        joined(configuration.baseURL.origin, route)
    }

    private func joined(_ origin: String, _ route: Route) -> String {
        let (base, path) = (configuration.baseURL.path, route.percentEncoded)
        var address = ""
        address.reserveCapacity(origin.utf8.count + base.utf8.count + path.utf8.count)
        address += origin
        address += base
        address += path
        return address
    }

    func page(at index: Int) -> Page {
        index < pages.count ? pages[index] : fallbacks[index - pages.count]
    }

    /// Places of the pages that a page lists: those of its topic, else those directly below.
    func listed(by page: Page) -> [Int] {
        if let topic = topic(of: page) {
            return pagePlaces(on: topic.name, in: page.language)
        }
        return childrenByPlace[Place(id: page.id, language: page.language)] ?? []
    }

    func index(of page: Page) -> Int? {
        indexByPlace[Place(id: page.id, language: page.language)]
    }

    /// - Parameter ids: In order; some more than once.
    static func sections(of ids: some Sequence<PageID>) -> [PageID] {
        ids.reduce(into: []) { sections, id in
            if id.parent == .home, id != sections.last { sections.append(id) }
        }
    }
}
