import Artifacts
import SiteModel
import Testing

@Suite struct SiteArtifactTests {
    private func text(_ path: String, of site: Site) throws -> String {
        let artifact = try #require(
            SiteArtifact.all(of: site).first { $0.route.path == path }
        )
        let contents = SiteContents(
            of: site,
            strings: InterfaceStrings(entries: [], formats: [:]),
            text: { _ in RenderedText() }
        )
        return String(decoding: artifact.bytes(contents), as: UTF8.self)
    }

    @Test func `the site map lists every page with its translations and its last change`() throws {
        let site = try smallSite()
        #expect(
            try text("sitemap.xml", of: site) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
                xmlns:xhtml="http://www.w3.org/1999/xhtml">
                <url><loc>https://host.example/p/fr/</loc><lastmod>2021-06</lastmod>\
                <xhtml:link rel="alternate" hreflang="fr" href="https://host.example/p/fr/"/>\
                <xhtml:link rel="alternate" hreflang="en" href="https://host.example/p/en/"/></url>
                <url><loc>https://host.example/p/en/</loc><lastmod>2021-06</lastmod>\
                <xhtml:link rel="alternate" hreflang="fr" href="https://host.example/p/fr/"/>\
                <xhtml:link rel="alternate" hreflang="en" href="https://host.example/p/en/"/></url>
                <url><loc>https://host.example/p/fr/faq/</loc></url>
                </urlset>

                """
        )
    }

    @Test func `robots are shown the site map`() throws {
        #expect(
            try text("robots.txt", of: smallSite())
                == "User-agent: *\nAllow: /\n\nSitemap: https://host.example/p/sitemap.xml\n"
        )
    }

    private func smallSite() throws -> Site {
        let text = LocalizedText([:])
        let languages = ["fr", "en"].map {
            SiteConfiguration.SiteLanguage(
                language: Language($0),
                name: $0,
                direction: .leftToRight
            )
        }
        let configuration = SiteConfiguration(
            baseURL: try #require(BaseURL("https://host.example/p/")),
            languages: languages,
            name: text,
            description: text,
            publisher: text,
            notice: text,
            topics: [],
            menus: [],
            notFoundPage: nil,
            allowsRawHTML: false
        )
        let pages = [
            page("", "fr", "fr/", PartialDate("2021-06")),
            page("", "en", "en/", PartialDate("2021-06")),
            page("faq", "fr", "fr/faq/", nil),
        ]
        return Site(configuration: configuration, types: [], sources: [], pages: pages)
    }

    private func page(_ id: String, _ language: String, _ route: String, _ date: PartialDate?)
        -> Page
    {
        Page(
            id: PageID(id),
            language: Language(language),
            type: .page,
            file: "Content/\(language).md",
            route: Route(route),
            title: id,
            summary: nil,
            date: date,
            updated: nil,
            topics: [],
            sources: [],
            template: nil,
            order: [],
            fields: [],
            body: PageSource.Body(bytes: [], firstLine: 1)
        )
    }
}
