import SiteModel
import Testing

@testable import Preview
@testable import SiteBuilding
@testable import SourceReading

/// A preview runs for days: what an edition was made from must go with it.
@Suite struct RetentionTests {
    private struct Reference {
        weak var edition: Edition?
        weak var bodies: RenderedBodies?
        weak var ground: SiteGround?
        weak var page: Page?
    }

    @Test(arguments: ["words", "structure", "ground"])
    func `of many editions only the newest is kept`(_ kind: String) async throws {
        let site = try SiteCopy()
        let reader = SourceReader(siteFolder: site.path)
        var snapshot = try reader.snapshot()
        var draft = EditionDraft(options: FreshReading.options)
        let feed = EditionFeed()
        feed.publish(await draft.edition(of: snapshot))
        let file = kind == "ground" ? "Content/sources.yml" : "Content/faq/fr.md"
        let text = try site.read(file)
        let folder = site.path + (kind == "ground" ? "/Content" : "/Content/faq")
        let name = kind == "ground" ? "sources.yml" : "fr.md"
        var references: [Reference] = []

        for number in 0..<(kind == "words" ? 100 : 12) {
            switch kind {
            case "words":
                try site.write(text.replacing("title: ", with: "title: \(number) "), to: file)
            case "structure":
                let front = "---\nslug: s\(number)\n"
                try site.write(
                    text.replacing("---\n", with: front, maxReplacements: 1),
                    to: file
                )
            default: try site.write(text + "# \(number)\n", to: file)
            }
            snapshot = try reader.snapshot(after: snapshot, where: .folders([folder: [name]]))
            #expect(snapshot.changed == [file])
            draft.add(snapshot.changed)
            let edition = await draft.edition(of: snapshot)
            feed.publish(edition)
            let place = try #require(edition.site?.site.page(PageID("faq"), in: Language("fr")))
            #expect(edition.artifact(at: place.route) != nil)
            references.append(
                Reference(
                    edition: edition,
                    bodies: edition.site?.bodies,
                    ground: edition.site?.source.ground,
                    page: place
                )
            )
        }

        #expect(references.compactMap(\.edition).count == 1)
        #expect(references.compactMap(\.bodies).count == 1)
        #expect(Set(references.compactMap(\.ground).map(ObjectIdentifier.init)).count == 1)
        // The newest, and the one before, with which it was compared.
        #expect(references.compactMap(\.page).count <= 2)
    }

    @Test func `after a thousand edits there is one edition`() async throws {
        let site = try SiteFolder()
        let reader = SourceReader(siteFolder: site.path)
        var snapshot = try reader.snapshot()
        var draft = EditionDraft(options: FreshReading.options)
        let feed = EditionFeed()
        var report = EditionReport()
        var references: [Reference] = []
        let edits = 1_000
        for number in 0..<edits {
            // Other tests wait for a server.
            await Task.yield()
            let front = ["title: Été \(number)\nslug: ete", "title: Été\nslug: e\(number)"]
            let kind = number.isMultiple(of: 7) ? 1 : 0
            let text = "---\n\(front[kind])\n---\nIl fait \(number) degrés.\n"
            try site.write(text, to: "Content/summer/fr.md")
            let folder = snapshot.site + "/Content/summer"
            snapshot = try reader.snapshot(
                after: snapshot,
                where: .folders([folder: ["fr.md"]])
            )
            draft.add(snapshot.changed)
            let edition = await draft.edition(of: snapshot)
            _ = report.news(of: edition)
            feed.publish(edition)
            let page = try #require(edition.site?.site.page(PageID("summer"), in: Language("fr")))
            #expect(edition.artifact(at: page.route) != nil)
            references.append(
                Reference(
                    edition: edition,
                    bodies: edition.site?.bodies,
                    ground: edition.site?.source.ground,
                    page: page
                )
            )
        }
        #expect(feed.newest?.number == edits)
        #expect(references.compactMap(\.edition).count == 1)
        #expect(references.compactMap(\.bodies).count == 1)
        // As above, and the one of the edition whose lists and addresses it shares.
        #expect(references.compactMap(\.page).count <= 3)
    }

    @Test func `rendered texts are kept up to a bound`() async throws {
        let read = try SourceReader(siteFolder: SiteCopy.repository).read()
        let (source, _) = await SiteReader(read.tree, options: FreshReading.options).read()
        let site = PreparedSite(try #require(source), tree: read.tree, keptTexts: 5)
        for page in site.site.pages { _ = site.artifact(at: page.route) }

        #expect(site.site.pages.count > 5)
        #expect((1...5).contains(site.bodies.count))
    }
}
