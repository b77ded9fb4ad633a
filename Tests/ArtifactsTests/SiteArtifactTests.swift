import Artifacts
import SiteModel
import Testing

@Suite struct SiteArtifactTests {
    @Test func `robots are shown the site map`() throws {
        #expect(
            try SampleSite().text(at: "robots.txt")
                == "User-agent: *\nAllow: /\n\nSitemap: https://host.example/p/sitemap.xml\n"
        )
    }
}
