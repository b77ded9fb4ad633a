internal import SiteModel

extension SiteArtifact {
    /// `sitemap.xml`: every page with its translations and its last change, or, where one file cannot
    /// hold them all, the files that do; and those files.
    ///
    /// - Parameter pageCount: Over how many pages the list of a page is spread.
    static func sitemaps(of site: Site, pageCount: (Page) -> Int) -> [SiteArtifact] {
        let sitemap = Sitemap(of: site, pageCount: pageCount)
        let main = SiteArtifact(at: Route("sitemap.xml")) { _ in sitemap.document }
        if sitemap.partCount == 1 { return [main] }
        return [main]
            + (0..<sitemap.partCount).map { part in
                SiteArtifact(at: Sitemap.route(ofPart: part)) { _ in
                    sitemap.document(ofPart: part)
                }
            }
    }
}
