import Diagnostics
import SampleSites
import SiteModel
import Testing

@testable import SiteBuilding

/// What is wrong with one page is what a build says of its files.
@Suite struct PageDiagnosticsTests {
    private let files = [
        "Content/site.yml": SampleSite.configuration(),
        "Content/fr.md": "---\ntitle: Accueil\n---\n[Là](a/fr.md#absent), [ici](a/fr.md#un).\n",
        "Content/en.md":
            "---\ntitle: Home\n---\n[Nowhere](b/en.md), [there](a/en.md#one). In 1995.\n",
        "Content/a/fr.md":
            "---\ntitle: Un\nallow: { P439: essai }\n---\n## Un\n\n[1](fr.md#absent) [2](../fr.md)\n",
        "Content/a/en.md": "---\ntitle: One\n---\n## One\n\n[1](en.md#one) [2](../en.md)\n",
        "Templates/page.mustache": "<h1>{{page.title}}</h1>{{{page.body}}}",
        "Templates/languages.mustache": "{{#languages}}{{name}}{{/languages}}",
        "Templates/strings.yml": "",
    ]

    private func site() async throws -> PreparedSite {
        let tree = SourceTree(
            files.map { SourceFile(path: $0, origin: "", content: .text(Array($1.utf8))) }
        )
        let options = BuildOptions(
            baseURL: nil,
            state: PublicationState(asOf: try PartialDate("2026-01-01").unwrapped()),
            workers: 1
        )
        let (source, _) = await SiteReader(tree, options: options).read()
        return PreparedSite(try source.unwrapped(), tree: tree)
    }

    @Test func `links, anchors and the other language are looked at`() async throws {
        let found = try await site().diagnostics(at: Route("fr/"))
        let said = Set(found.map { "\($0.code) \($0.location?.file ?? "")" })
        #expect(said.contains("P451 Content/en.md"))
        #expect(said.contains("P453 Content/fr.md") || said.contains("P452 Content/fr.md"))
        #expect(found.allSatisfy { $0.location?.file.hasPrefix("Content/a/") == false })
    }

    @Test func `the pages together say what a build says`() async throws {
        let site = try await site()
        let built = await SiteBuilder(site, workers: 1).build { (_: Artifact) throws(Never) in }
        let single = ["fr/", "fr/a/"].flatMap { site.diagnostics(at: Route($0)) }
        // Whether a silence is needed is known when all pages are.
        #expect(built.filter { $0.code != "P447" }.sorted() == single.sorted())
        #expect(single.count > 3)
    }

    @Test func `where no page is nothing is wrong`() async throws {
        #expect(try await site().diagnostics(at: Route("sitemap.xml")).isEmpty)
        #expect(try await site().diagnostics(at: Route("nowhere/")).isEmpty)
    }
}
