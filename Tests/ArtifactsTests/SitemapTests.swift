import Artifacts
import SiteModel
import Testing

@Suite struct SitemapTests {
    private var sample: SampleSite {
        var sample = SampleSite()
        sample.notFound = "lost"
        sample.pages = [
            SampleSite.page("", "fr", "Accueil", date: "2021-06"),
            SampleSite.page("", "en", "Home", date: "2021-06"),
            SampleSite.page("faq", "fr", "Questions", date: "2020", updated: "2021-06-25"),
            SampleSite.page("lost", "fr", "Perdu"),
        ]
        return sample
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func `it lists the choice of languages and every page with its versions and last change`()
        throws
    {
        #expect(
            try sample.text(at: "sitemap.xml") == """
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" \
                xmlns:xhtml="http://www.w3.org/1999/xhtml">
                <url><loc>https://host.example/p/</loc>\
                <xhtml:link rel="alternate" hreflang="fr" href="https://host.example/p/fr/"/>\
                <xhtml:link rel="alternate" hreflang="en" href="https://host.example/p/en/"/>\
                <xhtml:link rel="alternate" hreflang="x-default" href="https://host.example/p/"/></url>
                <url><loc>https://host.example/p/fr/</loc><lastmod>2021-06</lastmod>\
                <xhtml:link rel="alternate" hreflang="fr" href="https://host.example/p/fr/"/>\
                <xhtml:link rel="alternate" hreflang="en" href="https://host.example/p/en/"/>\
                <xhtml:link rel="alternate" hreflang="x-default" href="https://host.example/p/"/></url>
                <url><loc>https://host.example/p/en/</loc><lastmod>2021-06</lastmod>\
                <xhtml:link rel="alternate" hreflang="fr" href="https://host.example/p/fr/"/>\
                <xhtml:link rel="alternate" hreflang="en" href="https://host.example/p/en/"/>\
                <xhtml:link rel="alternate" hreflang="x-default" href="https://host.example/p/"/></url>
                <url><loc>https://host.example/p/fr/faq/</loc><lastmod>2021-06-25</lastmod>\
                <xhtml:link rel="alternate" hreflang="fr" href="https://host.example/p/fr/faq/"/>\
                <xhtml:link rel="alternate" hreflang="x-default" href="https://host.example/p/"/></url>
                </urlset>

                """
        )
    }

    @Test func `further pages of a list are addresses of their own, behind its first`() throws {
        let sitemap = Sitemap(of: try sample.site) {
            $0.id == PageID("faq") ? [ListPart(number: 2), ListPart(number: 3)] : []
        }
        #expect(
            text(sitemap.document).hasSuffix(
                """
                <xhtml:link rel="alternate" hreflang="x-default" href="https://host.example/p/"/></url>
                <url><loc>https://host.example/p/fr/faq/page/2/</loc></url>
                <url><loc>https://host.example/p/fr/faq/page/3/</loc></url>
                </urlset>

                """
            )
        )
        #expect(text(sitemap.document).matches(of: /<loc>/).count == 6)
    }

    @Test func `a small site has no other file`() throws {
        let paths = SiteArtifact.all(of: try sample.site).map(\.route.path)
        #expect(paths.filter { $0.hasPrefix("sitemap") } == ["sitemap.xml"])
    }

    @Test func `more addresses than a file takes are in several, which an index names`() throws {
        let limits = SitemapLimits(addresses: 2, bytes: 1_000_000)
        let sitemap = Sitemap(of: try sample.site, limits: limits)
        #expect(
            text(sitemap.document) == """
                <?xml version="1.0" encoding="UTF-8"?>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                <sitemap><loc>https://host.example/p/sitemap-1.xml</loc><lastmod>2021-06</lastmod></sitemap>
                <sitemap><loc>https://host.example/p/sitemap-2.xml</loc><lastmod>2021-06-25</lastmod></sitemap>
                </sitemapindex>

                """
        )
        let first = text(sitemap.document(ofPart: 0))
        #expect(first.contains("<loc>https://host.example/p/</loc>"))
        #expect(first.contains("<loc>https://host.example/p/fr/</loc>"))
        #expect(!first.contains("<loc>https://host.example/p/en/</loc>"))
        let second = text(sitemap.document(ofPart: 1))
        #expect(second.contains("<loc>https://host.example/p/fr/faq/</loc>"))
    }

    @Test(arguments: [700, 900, 1100, 100_000])
    func `no file has more bytes than the limit, and none is cut too early`(bytes: Int) throws {
        let limits = SitemapLimits(addresses: 50_000, bytes: bytes)
        let sitemap = Sitemap(of: try sample.site, limits: limits)
        let parts = (0..<sitemap.partCount).map { sitemap.document(ofPart: $0) }
        #expect(parts.allSatisfy { $0.count <= bytes })
        let whole = parts.map { text($0).matches(of: /<loc>/).count }.reduce(0, +)
        #expect(whole == 4)
        for (one, next) in zip(parts, parts.dropFirst()) {
            let entry = text(next).firstMatch(of: /<url>.*<\/url>\n/)?.output.utf8.count ?? 0
            #expect(one.count + entry > bytes)
        }
    }
}
