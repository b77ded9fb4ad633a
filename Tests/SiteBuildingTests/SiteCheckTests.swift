import Diagnostics
import SiteModel
import Synchronization
import Testing

@testable import SiteBuilding

/// A check says what a build says, on any number of tasks, and makes nothing that it need not.
@Suite struct SiteCheckTests {
    private let site = SmallSite([
        "fr.md": "---\ntitle: Accueil\n---\n[Là](a/fr.md#absent) En 1995.\n",
        "en.md": "---\ntitle: Home\n---\n[Nowhere](b/en.md). In 1996.\n",
        "a/fr.md": "---\ntitle: Un\n---\n## Un\n\n12 %\n",
        "a/en.md": "---\ntitle: One\n---\n## One\n\n### Two\n\n13%\n",
    ])

    @Test(arguments: [1, 2, 5]) func `it says what a build says`(workers: Int) async throws {
        let builder = SiteBuilder(try await site.prepared(workers: workers), workers: workers)
        let checked = await builder.check {}
        let built = await builder.build { (_: Artifact) throws(Never) in }
        #expect(checked.sorted() == built.sorted())
        #expect(Set(checked.map(\.code)).isSuperset(of: ["P442", "P443", "P451"]))
    }

    @Test func `it goes through every address once`() async throws {
        let prepared = try await site.prepared()
        let count = Atomic(0)
        _ = await SiteBuilder(prepared, workers: 2).check {
            count.wrappingAdd(1, ordering: .relaxed)
        }
        #expect(count.load(ordering: .relaxed) == prepared.table.routes.count)
        #expect(prepared.routesByPage.sorted() == prepared.table.routes)
    }

    @Test func `a page without its translation is compared with nothing`() async throws {
        var alone = site
        alone.files["Content/a/en.md"] = nil
        let found = await SiteBuilder(try await alone.prepared(), workers: 2).check {}
        #expect(found.allSatisfy { $0.location?.file.hasPrefix("Content/a/") == false })
    }
}
