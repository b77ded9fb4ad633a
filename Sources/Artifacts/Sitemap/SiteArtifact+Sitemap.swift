internal import SiteModel

extension SiteArtifact {
    /// `sitemap.xml`: every page with its translations and its last change, or, where one file cannot
    /// hold them all, the files that do; and those files.
    ///
    /// - Parameter parts: What of the list of a page stands elsewhere than at the page's address.
    static func sitemaps(of site: Site, parts: (Page) -> [ListPart]) -> [SiteArtifact] {
        let sitemap = Sitemap(of: site, listParts: parts)
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
