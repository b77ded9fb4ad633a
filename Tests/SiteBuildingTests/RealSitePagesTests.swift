import SiteModel
import Testing

/// What the templates of the real site promise to readers.
@Suite struct RealSitePagesTests {
    @Test func `a page has one script at most, which is no condition for reading it`() async throws
    {
        for (path, html) in try await RealSite.built.documents {
            let scripts = html.tags("script").filter { $0.attributes["src"] != nil }
            #expect(scripts.count <= 1, "\(path)")
            #expect(scripts.allSatisfy { $0.attributes["type"] == "module" }, "\(path)")
            for button in html.tags("button") where button.attributes["class"] == "print-button" {
                #expect(button.attributes["hidden"] != nil, "\(path)")
            }
        }
    }

    @Test(arguments: [
        ("fr", "Ce qui reste à annoncer", "/fr/actualites/"),
        ("en", "What is still to be announced", "/en/news/"),
    ])
    func `every page says what is still open, and where the answers will appear`(
        language: String,
        heading: String,
        news: String
    ) async throws {
        for (path, html) in try await RealSite.built.documents
        where path.hasPrefix(language + "/") {
            let texts = html.texts(skipping: ["script"])
            #expect(texts.contains { $0.contains(heading) }, "\(path)")
            let links = html.tags("a").compactMap { $0.attributes["href"] }
            #expect(links.contains(news), "\(path)")
        }
    }

    @Test(arguments: ["fr/formations/index.html", "en/programmes/index.html"])
    func `the programmes stand side by side, with headers in both directions`(path: String)
        async throws
    {
        let html = HTMLScan(try await RealSite.built.files[path].unwrapped())
        let headers = html.tags("th").map { $0.attributes["scope"] }
        #expect(headers.count { $0 == "col" } == 5)
        #expect(headers.count { $0 == "row" } == 12)
        #expect(html.tags("td").count == 4 * 12)
    }

    @Test(arguments: [
        ("fr/formations/fintech/index.html", "Logement"),
        ("en/programmes/fintech/index.html", "Housing"),
    ])
    func `what a programme leaves open is listed once`(path: String, label: String) async throws {
        let html = HTMLScan(try await RealSite.built.files[path].unwrapped())
        #expect(html.texts(skipping: ["script"]).count { $0.contains(label) } == 1)
    }
}
