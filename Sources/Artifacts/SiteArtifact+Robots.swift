internal import SiteModel

extension SiteArtifact {
    /// `robots.txt` (RFC 9309): everything may be read, and where the site map is.
    static let robots = SiteArtifact(at: Route("robots.txt")) { contents in
        Array(
            """
            User-agent: *
            Allow: /

            Sitemap: \(contents.site.url(of: Route("sitemap.xml")))

            """.utf8
        )
    }
}
