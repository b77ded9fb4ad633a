import Diagnostics
import SourceReading
import Testing

@testable import Preview

/// What the terminal is told of one edition after another.
@Suite struct EditionReportTests {
    @Test func `a fault of an edited text is said once, and counted until it is mended`()
        async throws
    {
        let site = try SiteFolder()
        let reader = SourceReader(siteFolder: site.path)
        var snapshot = try reader.snapshot()
        var draft = EditionDraft(options: FreshReading.options)
        var report = EditionReport()
        let before = report.news(of: await draft.edition(of: snapshot)).errors

        func news(_ text: String, in file: String) async throws -> EditionNews {
            try site.write(text, to: file)
            snapshot = try reader.snapshot(after: snapshot, where: .everywhere)
            draft.add(snapshot.changed)
            return report.news(of: await draft.edition(of: snapshot))
        }
        let front = "---\ntitle: Accueil\n---\n"
        let broken = try await news(front + "[là](nulle-part/fr.md)\n", in: "Content/fr.md")
        #expect(Set(broken.news.map(\.location?.file)) == ["Content/fr.md"])
        #expect(broken.errors == before + 1)

        let other = try await news("---\ntitle: Home\n---\nHello, you.\n", in: "Content/en.md")
        #expect(other.news.isEmpty)
        #expect(other.errors == before + 1)

        // Mended by a page that was missing, though the text is as it was.
        let mended = try await news("---\ntitle: Là\n---\nOui.\n", in: "Content/nulle-part/fr.md")
        #expect(mended.errors == before)
        let again = try await news(front + "[là](ailleurs/fr.md)\n", in: "Content/fr.md")
        #expect(again.news.contains { $0.severity == .error })
    }
}
