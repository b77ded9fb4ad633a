internal import Delivery
internal import Diagnostics
internal import SiteModel
internal import Templating

/// What a site is made of besides its pages, and shares with the one before where it has the same
/// addresses.
struct SiteParts {
    let library: AssetLibrary
    let templates: SiteTemplates
    let table: RouteTable
    let addresses: PublishedAddresses
    let diagnostics: [Diagnostic]
    let links: LinkIndex

    init(_ source: SiteSource, _ tree: SourceTree, after old: PreparedSite?) {
        let library =
            old.flatMap { $0.library.files == source.layout.assets ? $0.library : nil }
            ?? AssetLibrary(source.layout.assets)
        let (templates, faults) = SiteTemplates.make(
            from: tree,
            site: source.site,
            strings: source.strings,
            assets: library.addresses(in: source.site),
            integrity: library.integrity,
            after: old?.templates
        )
        self.library = library
        self.templates = templates
        table = RouteTable(
            source,
            assets: library.assets,
            listParts: templates.furtherParts,
            release: templates.release
        )
        addresses = PublishedAddresses(source, table: table, tree: tree)
        diagnostics =
            table.diagnostics + library.diagnostics + faults + addresses.diagnostics
            + SecurityText.check(source.site.configuration, asOf: source.state.asOf)
        links = LinkIndex(source.layout, of: source.site)
    }

    /// - Returns: `nil` where there are other pages or addresses.
    init?(_ source: SiteSource, inPlaceOf old: PreparedSite) {
        guard let changes = source.changes(since: old.source.revision) else { return nil }
        let templates = old.templates.replacing(site: source.site)
        guard
            let table = old.table.replacing(
                changes,
                areListedAnew: !source.isRewording,
                in: source.site,
                assets: old.library.assets,
                listParts: templates.furtherParts
            )
        else { return nil }
        library = old.library
        self.templates = templates
        self.table = table
        addresses = old.addresses
        diagnostics = old.diagnostics
        links = old.links.replacing(site: source.site)
    }
}

extension AssetLibrary {
    /// The address of each file by its path.
    fileprivate func addresses(in site: Site) -> [String: String] {
        Dictionary(
            assets.map { ($0.path, site.address(of: $0.route)) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// What pages say of each style sheet and script, by its path.
    fileprivate var integrity: [String: String] {
        Dictionary(
            assets.compactMap { asset in asset.integrity.map { (asset.path, $0) } },
            uniquingKeysWith: { first, _ in first }
        )
    }
}
