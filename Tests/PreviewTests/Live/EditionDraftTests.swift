import SiteBuilding
import SiteModel
import SourceReading
import Testing

@testable import Preview

/// Editions are made from what has changed; what they are must not depend on that.
@Suite struct EditionDraftTests {
    @Test func `each of many edits makes the edition that a fresh reading makes`() async throws {
        let site = try SiteCopy()
        let reader = SourceReader(siteFolder: site.path)
        var snapshot = try reader.snapshot()
        var draft = EditionDraft(options: FreshReading.options)
        _ = await draft.edition(of: snapshot)
        var edits = RandomEdits(of: site, seed: 1)

        for number in 1...36 {
            let (change, suspects) = try edits.next()
            snapshot = try reader.snapshot(after: snapshot, where: .folders(suspects))
            draft.add(snapshot.changed)
            let edition = await draft.edition(of: snapshot)
            // Rendering both sites takes most of the time; what is wrong stays wrong for some edits.
            try await FreshReading(of: site.path).expectEqual(
                edition,
                bytes: number.isMultiple(of: 4),
                after: "\(number) \(change)"
            )
        }
    }

    @Test func `where nobody says what has changed, a look at all files finds it`() async throws {
        let site = try SiteCopy()
        let reader = SourceReader(siteFolder: site.path)
        var snapshot = try reader.snapshot()
        var draft = EditionDraft(options: FreshReading.options)
        _ = await draft.edition(of: snapshot)
        var edits = RandomEdits(of: site, seed: 2)

        for number in 1...8 {
            let (change, _) = try edits.next()
            snapshot = try reader.snapshot(after: snapshot, where: .everywhere)
            draft.add(snapshot.changed)
            let edition = await draft.edition(of: snapshot)
            try await FreshReading(of: site.path).expectEqual(edition, after: "\(number) \(change)")
        }
    }

    @Test func `a change of words is known to be one`() async throws {
        let site = try SiteCopy()
        let reader = SourceReader(siteFolder: site.path)
        let before = try reader.snapshot()
        var draft = EditionDraft(options: FreshReading.options)
        _ = await draft.edition(of: before)

        try site.replace("title: ", with: "title: Autre ", in: "Content/faq/fr.md")
        let suspects = [site.path + "/Content/faq": Set(["fr.md"])]
        let after = try reader.snapshot(after: before, where: .folders(suspects))
        #expect(after.changed == ["Content/faq/fr.md"])
        draft.add(after.changed)
        let edition = await draft.edition(of: after)

        #expect(edition.site?.rewordedPages?.map(\.path) == ["fr/faq/", "en/faq/"])
        let page = edition.site?.site.page(PageID("faq"), in: Language("fr"))
        #expect(page?.title.hasPrefix("Autre ") == true)
    }
}
