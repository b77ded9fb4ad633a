/// How much one file of a site map may hold.
package struct SitemapLimits: Sendable {
    let addresses: Int
    /// Before compression.
    let bytes: Int

    package init(addresses: Int, bytes: Int) {
        self.addresses = addresses
        self.bytes = bytes
    }

    /// What search engines accept. Source: sitemaps.org protocol 0.9, “Using Sitemap index files”.
    package static let `protocol` = SitemapLimits(addresses: 50_000, bytes: 50 * 1_048_576)
}
