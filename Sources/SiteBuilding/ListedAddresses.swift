internal import Artifacts
internal import SiteModel

/// The addresses of a site that follow from how its pages are listed: by date, by topic, below each other.
struct ListedAddresses: Sendable {
    /// The files that are made from the site as a whole.
    let artifacts: [SiteArtifact]
    /// The pages whose list is spread over several pages, and over how many; in the order of the site.
    let spread: [(page: Page, count: Int)]

    /// - Parameter pageCount: Over how many pages the list of a page is spread.
    init(of site: Site, pageCount: (Page) -> Int) {
        artifacts = SiteArtifact.all(of: site, pageCount: pageCount)
        var spread: [(Page, Int)] = []
        for pages in [site.pages, site.fallbacks] {
            for page in pages {
                let count = pageCount(page)
                if count > 1 { spread.append((page, count)) }
            }
        }
        self.spread = spread
    }

    /// Whether others of a site with the same pages are at the same addresses and belong to the same pages.
    func areAtSameAddresses(as other: ListedAddresses) -> Bool {
        spread.elementsEqual(other.spread) {
            $0.page.route == $1.page.route && $0.count == $1.count
        }
            && artifacts.elementsEqual(other.artifacts) {
                $0.route == $1.route && $0.owner == $1.owner
            }
    }
}
