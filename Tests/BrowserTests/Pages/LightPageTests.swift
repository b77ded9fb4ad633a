import Compression
import Foundation
import Testing

/// What a page costs those who read it.
@Suite(.serialized) struct LightPageTests {
    /// What an announcement may weigh with all that a browser fetches for it, in bytes, compressed.
    private static let limit = 40_000

    @Test(arguments: ["fr/actualites/master-calcul-intensif-ia/", "en/news/hpc-ai-master/"])
    func `an announcement and all that it needs are light`(address: String) throws {
        let page = try BrowserPage()
        try page.openPublished(address)
        let fetched = try page.value(
            of: """
                performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname.slice(1))
                """,
            as: [String].self
        )
        #expect(fetched.contains { $0.hasSuffix(".css") })
        let site = try PublishedSite.complete.get()
        let compressor = Compressor()
        var weight = 0
        for path in [address + "index.html"] + fetched {
            let bytes = try #require(site.file(path), "\(path)")
            weight += compressor.compressed(bytes, as: .gzip)?.count ?? bytes.count
        }
        #expect(weight < Self.limit)
    }

    /// - Source: <https://wicg.github.io/layout-instability/>.
    @Test(arguments: PublishedPages.addresses.filter { !$0.contains("?") })
    func `nothing on a page moves while it opens`(address: String) throws {
        let page = try BrowserPage()
        for width in [390, 1280] {
            try page.setWidth(width)
            try page.openPublished(address)
            let moved = try page.value(
                of: """
                    new Promise((done) => {
                        const moved = [];
                        new PerformanceObserver((list) => {
                            for (const { value, sources } of list.getEntries()) {
                                moved.push(`${value}: ${sources.map(({ node }) => node?.className)}`);
                            }
                        }).observe({ type: "layout-shift", buffered: true });
                        requestAnimationFrame(() => requestAnimationFrame(() => done(moved)));
                    })
                    """,
                as: [String].self
            )
            #expect(moved == [], "\(width) px")
        }
    }
}
