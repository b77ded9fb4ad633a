import Foundation
import Testing

/// A build after an edit makes what is other and takes the rest over; a build from scratch makes all. Both
/// publish the same bytes and say the same.
///
/// `PORTAL_EDITS` sets how many edits of the real site are tried, `PORTAL_SEED` which.
@Suite struct RebuildTests {
    private static let edits = variable("PORTAL_EDITS") ?? 12
    private static let seed = variable("PORTAL_SEED") ?? 1

    private static func variable(_ name: String) -> Int? {
        ProcessInfo.processInfo.environment[name].flatMap(Int.init)
    }

    @Test func `random edits of the real site, one after the other`() throws {
        let site = try EditedSite()
        #expect(try PortalProcess.build(site.site).status == 0)
        var random = SplitMix64(state: UInt64(Self.seed))
        var published = 0
        for number in 0..<Self.edits {
            let edit = try site.edit(using: &random)
            let name: Comment = "edit \(number) of seed \(Self.seed): \(edit)"
            let before = try site.site.published()
            let result = try PortalProcess.build(site.site, "--format", "json")
            let anew = try site.builtAnew()
            #expect(result.status == anew.status, name)
            #expect(result.text == anew.document, name)
            let now = try site.site.published()
            #expect(
                now.keys.sorted() == (result.status == 0 ? anew.files : before).keys.sorted(),
                name
            )
            for (path, bytes) in result.status == 0 ? anew.files : before {
                #expect(now[path] == bytes, "\(path), \(name)")
            }
            if result.status == 0 { published += 1 } else { try site.restore() }
        }
        #expect(published > Self.edits / 3)
    }

    @Test func `a heading that goes is missed where a page that nobody edited leads to it`() throws
    {
        let site = try TemporarySite([
            "Content/en.md": "---\ntitle: Home\n---\n[x](news/en.md#a-heading)\n"
        ])
        #expect(try PortalProcess.build(site).status == 0)
        try site.write("---\ntitle: News\n---\n## Another heading\n", to: "Content/news/en.md")
        let result = try PortalProcess.build(site)
        #expect(result.status == 1)
        let place = try site.place(of: "news/en.md", in: "Content/en.md")
        #expect(result.errors.contains("\(place): error P4"))
    }

    @Test func `a link to a heading of a page that nobody edited is checked`() throws {
        let site = try TemporarySite()
        #expect(try PortalProcess.build(site).status == 0)
        for (anchor, status) in [("a-heading", 0), ("no-heading", 1)] as [(String, Int32)] {
            let text = "---\ntitle: Home\n---\n[the news](news/en.md#\(anchor))\n"
            try site.write(text, to: "Content/en.md")
            #expect(try PortalProcess.build(site).status == status)
        }
    }

    @Test func `a page that is not made anew is the very file that was published`() throws {
        let site = try TemporarySite()
        #expect(try PortalProcess.build(site).status == 0)
        let before = try site.stamps()
        try site.write("---\ntitle: Home\n---\nOther words.\n", to: "Content/en.md")
        #expect(try PortalProcess.build(site).status == 0)
        let after = try site.stamps()
        #expect(before.keys.filter { before[$0] != after[$0] } == ["en/index.html"])
    }

    @Test func `a build that was killed before it wrote its record hides no change`() throws {
        let site = try TemporarySite()
        let record = site.folder.appending(path: ".portal/Public.record")
        #expect(try PortalProcess.build(site).status == 0)
        let old = try Data(contentsOf: record)
        let text = try #require(TemporarySite.smallest["Content/en.md"])
        try site.write("---\ntitle: Home\n---\nOther words.\n", to: "Content/en.md")
        #expect(try PortalProcess.build(site).status == 0)
        // The published site is the second one, the record that of the first.
        try old.write(to: record)
        try site.write(text, to: "Content/en.md")
        #expect(try PortalProcess.build(site).status == 0)
        #expect(try site.published() == site.builtAnew())
    }

    @Test func `a record that is cut or changed anywhere is none`() throws {
        let site = try TemporarySite()
        #expect(try PortalProcess.build(site).status == 0)
        let record = site.folder.appending(path: ".portal/Public.record")
        let whole = try Data(contentsOf: record)
        try site.write("---\ntitle: Home\n---\nOther words.\n", to: "Content/en.md")
        let expected = try site.builtAnew()
        for length in stride(from: 0, to: whole.count, by: max(1, whole.count / 12)) {
            try whole.prefix(length).write(to: record)
            #expect(try PortalProcess.build(site).status == 0)
            #expect(try site.published() == expected)
        }
    }
}
