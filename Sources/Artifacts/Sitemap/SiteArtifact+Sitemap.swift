internal import SiteModel

extension SiteArtifact {
    /// `sitemap.xml`: every page with its translations and its last change, or, where one file cannot
    /// hold them all, the files that do.
    static let sitemap = SiteArtifact(at: Route("sitemap.xml")) { contents in
        Sitemap(of: contents.site).document
    }

    /// The files that `sitemap.xml` names, where it cannot hold all pages itself.
    static func sitemapParts(of site: Site) -> [SiteArtifact] {
        let sitemap = Sitemap(of: site)
        return sitemap.parts.indices.dropFirst(sitemap.parts.count == 1 ? 1 : 0).map { part in
            SiteArtifact(at: Sitemap.route(ofPart: part)) { contents in
                Sitemap(of: contents.site).document(ofPart: part)
            }
        }
    }
}
