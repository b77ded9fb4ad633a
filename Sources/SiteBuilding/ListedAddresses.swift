internal import Artifacts
internal import SiteModel

/// The addresses of a site that follow from how its pages are listed: by date, by topic, below each other.
struct ListedAddresses: Sendable {
    /// The files that are made from the site as a whole.
    let artifacts: [SiteArtifact]
    /// The pages whose list goes on elsewhere than at their own address, and the parts of it that do; in the
    /// order of the site.
    let spread: [(page: Page, parts: [ListPart])]

    /// - Parameters:
    ///   - extents: The extent of the search index of each language that has one.
    ///   - listParts: What of the list of a page stands elsewhere than at the page's address.
    init(
        of site: Site,
        _ extents: [Language: SearchExtent],
        listParts: (Page) -> [ListPart]
    ) {
        artifacts = SiteArtifact.all(of: site, searchExtents: extents, listParts: listParts)
        var spread: [(Page, [ListPart])] = []
        for pages in [site.pages, site.fallbacks] {
            for page in pages {
                let parts = listParts(page)
                if !parts.isEmpty { spread.append((page, parts)) }
            }
        }
        self.spread = spread
    }

    /// Whether others of a site with the same pages are at the same addresses and belong to the same pages.
    func areAtSameAddresses(as other: ListedAddresses) -> Bool {
        spread.elementsEqual(other.spread) {
            $0.page.route == $1.page.route && $0.parts == $1.parts
        }
            && artifacts.elementsEqual(other.artifacts) {
                $0.route == $1.route && $0.owner == $1.owner
            }
    }
}
