internal import SiteModel

extension SiteArtifact {
    /// `sitemap.xml`: every page with its translations and, where it says so, its last change.
    ///
    /// Sources: sitemaps.org protocol 0.9; Google, “Localized versions of your pages”.
    static let sitemap = SiteArtifact(at: Route("sitemap.xml")) { contents in
        let site = contents.site
        var xml = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
            xmlns:xhtml="http://www.w3.org/1999/xhtml">

            """
        for page in site.pages where page.id != site.configuration.notFoundPage?.value {
            xml += "<url><loc>\(escaped(site.url(of: page.route)))</loc>"
            if let date = page.updated ?? page.date { xml += "<lastmod>\(date)</lastmod>" }
            let translations = site.translations(of: page.id)
            for translation in translations where translations.count > 1 {
                xml += """
                    <xhtml:link rel="alternate" hreflang="\(translation.language.code)" \
                    href="\(escaped(site.url(of: translation.route)))"/>
                    """
            }
            xml += "</url>\n"
        }
        xml += "</urlset>\n"
        return Array(xml.utf8)
    }

    private static func escaped(_ url: String) -> String {
        guard url.utf8.contains(UInt8(ascii: "&")) || url.utf8.contains(UInt8(ascii: "'")) else {
            return url
        }
        return url.map { $0 == "&" ? "&amp;" : $0 == "'" ? "&apos;" : String($0) }.joined()
    }
}
