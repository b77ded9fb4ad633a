internal import Artifacts
package import Delivery
package import Diagnostics
package import SiteModel

/// Every address of a site, and the recipe for what stands there.
package struct RouteTable: Sendable {
    /// How the bytes of an address are made.
    enum Recipe: Sendable {
        case page(PagePlace)
        /// A further part of the list of a page.
        case listPage(PagePlace, ListPart)
        /// `/`: the languages, offered.
        case languages
        /// `/404.html`: in every language that there is no such page.
        case notFound
        case file(SourceFile)
        case asset(PublishedAsset)
        /// A file that others expect under its own name.
        case rootFile([UInt8])
        /// The number of a file that is made from the site as a whole.
        case generated(Int)
        case delivery
        /// A former address of a page.
        case redirect(Redirect)
        /// The press release of a page.
        case release(PagePlace)
    }

    package var count: Int { recipes.count }

    /// The addresses besides some, in order.
    func routes(besides others: Set<Route>) -> [Route] {
        recipes.keys.filter { !others.contains($0) }.sorted()
    }

    /// In order of route, each once.
    package var routes: [Route] { sortedRoutes.value { recipes.keys.sorted() } }
    package let diagnostics: [Diagnostic]
    /// What servers are told of the site.
    package let rules: ServerRules
    /// The addresses of files for machines that others keep, with the pages that the files belong to.
    let kept: [AddressList.Entry]
    private let recipes: [Route: Recipe]
    /// Tables of the same routes share them.
    private let sortedRoutes: Memo<[Route]>
    private let deliveries: [Route: DeliveryFile]
    /// The extent of the search index of each language that has one.
    private let searchExtents: [Language: SearchExtent]
    /// What follows from the lists of pages: the parts of each that stand elsewhere than at the page's
    /// address, and the files that are made from the site as a whole.
    private let lists: ListedAddresses

    /// - Parameters:
    ///   - listParts: What of the list of a page stands elsewhere than at the page's address.
    ///   - release: Where the press release of a page is, if it has one.
    init(
        _ source: SiteSource,
        assets: [PublishedAsset],
        listParts: (Page) -> [ListPart],
        release: (Page) -> Route?
    ) {
        let site = source.site
        var recipes: [Route: Recipe] = [:]
        var deliveries: [Route: DeliveryFile] = [:]
        // Feeds, attachments and former addresses come to the pages.
        let expected = (site.pages.count + site.fallbacks.count) * 3 / 2
        var occupancy = Occupancy(count: expected)
        recipes.reserveCapacity(expected)
        func add(_ route: Route, _ recipe: Recipe, from file: String? = nil) {
            if occupancy.take(route, from: file) { recipes[route] = recipe }
        }
        for page in site.pages + site.fallbacks {
            // Two pages with one address have been reported.
            if recipes[page.route] == nil { add(page.route, .page(PagePlace(page))) }
        }
        /// Whether a page stands at its address, and not another: what belongs to it would be in the way too.
        func isPlaced(_ page: Page) -> Bool {
            guard case .page(let place) = recipes[page.route] else { return false }
            return place.id == page.id && place.language == page.language
        }
        add(Route(""), .languages)
        let hasNotFound = site.configuration.notFoundPage.map {
            !site.translations(of: $0.value).isEmpty
        }
        if hasNotFound == true { add(Route("404.html"), .notFound) }
        var kept: [AddressList.Entry] = []
        searchExtents = SearchExtent.all(of: site)
        lists = ListedAddresses(of: site, searchExtents, listParts: listParts)
        for (number, artifact) in lists.artifacts.enumerated() {
            add(artifact.route, .generated(number))
            if let owner = artifact.owner {
                kept.append(
                    AddressList.Entry(
                        route: artifact.route,
                        page: owner.page,
                        language: owner.language
                    )
                )
            }
        }
        for (page, parts) in lists.spread where isPlaced(page) {
            for part in parts {
                let route = site.route(of: page, part)
                add(route, .listPage(PagePlace(page), part), from: page.file)
                // Which pages a further page lists changes with every new one; a year stays what it is.
                guard part.year != nil, part.number == 1 else { continue }
                kept.append(
                    AddressList.Entry(route: route, page: page.id, language: page.language)
                )
            }
        }
        for page in site.pages {
            guard let route = release(page), isPlaced(page) else { continue }
            add(route, .release(PagePlace(page)), from: page.file)
            kept.append(AddressList.Entry(route: route, page: page.id, language: page.language))
        }
        for asset in assets { add(asset.route, .asset(asset)) }
        for attachment in source.layout.attachments
        where !site.translations(of: attachment.owner).isEmpty {
            add(attachment.route, .file(attachment.file), from: attachment.file.path)
        }
        for file in DeliveryFile.all(of: site, assets: assets) {
            add(file.route, .delivery)
            deliveries[file.route] = file
        }
        for file in source.layout.rootFiles {
            add(file.route, .rootFile(file.file.bytes ?? []), from: file.file.path)
        }
        // Who asks for the feed of a page that has moved is given its feed.
        let former = site.redirects.map { redirect in
            redirect.fileRoute.flatMap { recipes[$0] == nil ? nil : redirect.leading(to: $0) }
                ?? redirect
        }
        let redirects = RedirectCheck(former, among: occupancy)
        rules = ServerRules(
            of: site,
            redirects: redirects.redirects,
            hasNotFound: hasNotFound == true
        )
        for redirect in redirects.redirects {
            // At the former address of a file stands the file, for servers that know no redirects.
            let file = redirect.isOfFile ? recipes[redirect.target] : nil
            add(redirect.route, file ?? .redirect(redirect))
        }
        self.kept = kept
        self.recipes = recipes
        sortedRoutes = Memo()
        self.deliveries = deliveries
        diagnostics = redirects.diagnostics + occupancy.diagnostics
    }

    private init(
        _ table: RouteTable,
        lists: ListedAddresses,
        deliveries: [Route: DeliveryFile],
        searchExtents: [Language: SearchExtent]
    ) {
        sortedRoutes = table.sortedRoutes
        diagnostics = table.diagnostics
        rules = table.rules
        kept = table.kept
        recipes = table.recipes
        self.lists = lists
        self.deliveries = deliveries
        self.searchExtents = searchExtents
    }

    /// The table of a site in which some pages differ, at the same addresses.
    ///
    /// - Parameters:
    ///   - areListedAnew: Whether more than their words differs.
    ///   - listParts: What of the list of a page stands elsewhere than at the page's address.
    /// - Returns: `nil` where other addresses follow from that: the search index has more files now, a list
    ///   more pages, a topic a feed.
    func replacing(
        _ changes: [SiteAssembly.Change],
        areListedAnew: Bool,
        in site: Site,
        assets: [PublishedAsset],
        listParts: (Page) -> [ListPart]
    ) -> RouteTable? {
        let extents = SearchExtent.all(searchExtents, replacing: changes, in: site)
        for (language, extent) in extents {
            guard let before = searchExtents[language],
                extent.termFileCount == before.termFileCount,
                extent.textFileCount == before.textFileCount
            else { return nil }
        }
        var lists = lists
        if areListedAnew {
            lists = ListedAddresses(of: site, extents, listParts: listParts)
            guard lists.areAtSameAddresses(as: self.lists) else { return nil }
        }
        let files = DeliveryFile.all(of: site, assets: assets)
        return RouteTable(
            self,
            lists: lists,
            deliveries: Dictionary(
                files.map { ($0.route, $0) },
                uniquingKeysWith: { first, _ in first }
            ),
            searchExtents: extents
        )
    }

    func recipe(at route: Route) -> Recipe? { recipes[route] }

    /// The file that is made from the site as a whole.
    func artifact(_ number: Int) -> SiteArtifact { lists.artifacts[number] }

    /// The file that others look for at an address of the table.
    func delivery(at route: Route) -> DeliveryFile? { deliveries[route] }

    /// Whether a server has something to say at an address: itself, or where it leads now.
    func answers(at route: Route) -> Bool {
        if recipes[route] != nil { return true }
        if case .redirect = recipes[Route(route.path + "/")] { return true }
        return false
    }
}

extension SearchExtent {
    fileprivate static func all(
        _ extents: [Language: SearchExtent],
        replacing changes: [SiteAssembly.Change],
        in site: Site
    ) -> [Language: SearchExtent] {
        var extents = extents
        for change in changes where Self.isSearched(change.new, on: site) {
            extents[change.new.language]?.replace(change.old, with: change.new)
        }
        return extents
    }
}
