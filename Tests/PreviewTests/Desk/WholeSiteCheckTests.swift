import Testing

@testable import Preview

@Suite struct WholeSiteCheckTests {
    @Test func `all pages are looked at once for each edition, however many ask`() async throws {
        let site = try await DeskSite()
        let check = WholeSiteCheck(workers: 2)
        let answers = await withTaskGroup { group in
            for _ in 0..<20 { group.addTask { await check.diagnostics(of: site.edition) } }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(answers).count == 1)
        #expect(answers.count == 20)
        #expect(await check.count == 1)

        let next = Edition(
            number: 2,
            site: site.edition.site,
            tree: site.edition.tree,
            diagnostics: [],
            changed: []
        )
        _ = await check.diagnostics(of: next)
        #expect(await check.count == 2)
        _ = await check.diagnostics(of: next)
        #expect(await check.count == 2)
    }
}
