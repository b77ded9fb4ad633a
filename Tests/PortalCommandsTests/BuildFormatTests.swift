import Foundation
import Testing

/// What `build` makes of diagnostics: formats for machines, and warnings that count as errors.
@Suite struct BuildFormatTests {
    private static let warning = [
        "Content/fr.md": "---\ntitle: A\n---\nUn <b>mot</b>. Voir [les nouvelles](news/fr.md).\n"
    ]

    @Test func `with a machine's format the summary goes to standard error`() throws {
        let site = try TemporarySite()
        let result = try PortalProcess.build(site, "--format", "json")
        #expect(result.status == 0)
        #expect(result.text == "[]\n")
        #expect(result.errors.hasPrefix("4 pages, 2 languages, 13 files, "))
        #expect(try site.published().count == 13)
    }

    @Test func `an error is handed over, and what it means is said beside`() throws {
        let site = try TemporarySite(["Content/fr.md": "---\ntitle: A\n---\n[x](nowhere)\n"])
        let result = try PortalProcess.build(site, "--format", "github")
        #expect(result.status == 1)
        #expect(
            result.text.hasPrefix(
                "::error file=Content/fr.md,line=4,col=5,endColumn=12,title=P451::a link"
            )
        )
        #expect(
            result.errors
                == """
                “portal explain P451” says more
                1 error: nothing was published, the folder stays as it was

                """
        )
    }

    @Test func `a warning that only a text has keeps a strict build from publishing`() throws {
        let site = try TemporarySite()
        #expect(try PortalProcess.build(site, "--strict").status == 0)
        let before = try site.published()
        try site.write(try #require(Self.warning["Content/fr.md"]), to: "Content/fr.md")
        let result = try PortalProcess.build(site, "--strict")
        #expect(result.status == 1)
        #expect(
            result.errors.hasSuffix(
                "2 warnings: nothing was published, the folder stays as it was\n"
            )
        )
        #expect(try site.published() == before)
        #expect(try PortalProcess.build(site).status == 0)
        #expect(try site.published() != before)
    }

    @Test func `a warning of the front matter keeps a strict build from publishing`() throws {
        let site = try TemporarySite(["Content/news/other/fr.md": "---\ntitle: N\n---\n"])
        let result = try PortalProcess.build(site, "--strict")
        #expect(result.status == 1)
        #expect(result.errors.contains("Content/news/other/fr.md:1:1: warning P307"))
        #expect(try site.published().isEmpty)
    }
}
