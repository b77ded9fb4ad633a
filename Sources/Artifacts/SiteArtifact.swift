package import SiteModel

/// A file that is made from the site as a whole, for machines: a site map, a feed.
package struct SiteArtifact: Sendable {
    package let route: Route
    /// The file's bytes; the same for the same site.
    package let bytes: @Sendable (SiteContents) -> [UInt8]
    /// Whether it is made from the texts of all pages, though others may have asked for them before.
    package let readsAllTexts: Bool

    init(
        at route: Route,
        readsAllTexts: Bool = false,
        _ bytes: @escaping @Sendable (SiteContents) -> [UInt8]
    ) {
        self.route = route
        self.readsAllTexts = readsAllTexts
        self.bytes = bytes
    }

    /// Every such file of a site. A new one is a file in this folder and a line here.
    package static func all(of site: Site) -> [SiteArtifact] {
        [sitemap, robots]
            + sitemapParts(of: site)
            + feeds(of: site)
            + search(of: site)
            + calendars(of: site)
            + catalogues(of: site)
    }
}
