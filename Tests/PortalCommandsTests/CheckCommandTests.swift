import Foundation
import Testing

@Suite struct CheckCommandTests {
    private static let deadLink = ["Content/fr.md": "---\ntitle: A\n---\n[x](nowhere/fr.md)\n"]
    /// Raw HTML is dropped with a warning.
    private static let warning = [
        "Content/fr.md": "---\ntitle: A\n---\nUn <b>mot</b>. Voir [les nouvelles](news/fr.md).\n"
    ]

    @Test func `a clean site is said to be clean, and nothing is published`() throws {
        let site = try TemporarySite()
        let result = try PortalProcess.check(site)
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(result.text.hasPrefix("4 pages checked, nothing to report, "))
        #expect(try site.published().isEmpty)
        #expect(
            !FileManager.default.fileExists(atPath: site.folder.appending(path: ".portal").path)
        )
    }

    @Test func `errors are printed on standard error, and the first is explained on request`()
        throws
    {
        let site = try TemporarySite(Self.deadLink)
        let result = try PortalProcess.check(site)
        #expect(result.status == 1)
        #expect(result.text == "")
        #expect(result.errors.contains(try site.place(of: "nowhere", in: "Content/fr.md")))
        #expect(result.errors.hasSuffix("\n“portal explain P451” says more\n1 error\n"))
    }

    @Test func `in French, too`() throws {
        let site = try TemporarySite(Self.deadLink)
        let result = try PortalProcess.check(site, "--language", "fr")
        #expect(
            result.errors.hasSuffix("\n«\u{A0}portal explain P451\u{A0}» en dit plus\n1 erreur\n")
        )
    }

    @Test func `a warning lets a site pass, unless strict`() throws {
        let site = try TemporarySite(Self.warning)
        let lenient = try PortalProcess.check(site)
        #expect(lenient.status == 0)
        #expect(lenient.errors.contains("Content/fr.md:4:4: warning P411: "))
        #expect(lenient.text.hasPrefix("4 pages checked, 2 warnings, "))
        let strict = try PortalProcess.check(site, "--strict")
        #expect(strict.status == 1)
        #expect(strict.errors.hasSuffix("\n2 warnings\n"))
    }

    @Test func `the site is checked as of an instant, drafts included on request`() throws {
        let site = try TemporarySite([
            "Content/fr.md": "---\ntitle: A\n---\n[x](next/fr.md)\n",
            "Content/next/fr.md": "---\ntitle: B\npublish: 2026-06-01\n---\n",
            "Content/next/en.md": "---\ntitle: B\n---\n",
        ])
        #expect(try PortalProcess.check(site).status == 1)
        #expect(try PortalProcess.check(site, "--as-of", "2026-06-01").status == 0)
        try site.write("---\ntitle: B\ndraft: true\n---\n", to: "Content/next/fr.md")
        #expect(try PortalProcess.check(site).status == 1)
        #expect(try PortalProcess.check(site, "--drafts").status == 0)
    }

    @Test(arguments: [("json", "[]\n"), ("gitlab", "[]\n"), ("github", "")])
    func `a machine's document stands alone on standard output`(
        format: String,
        expected: String
    ) throws {
        let result = try PortalProcess.check(try TemporarySite(), "--format", format)
        #expect(result.status == 0)
        #expect(result.text == expected)
        #expect(result.errors.hasPrefix("4 pages checked, nothing to report, "))
    }

    @Test func `a fault of the site is found in JSON at its place`() throws {
        let site = try TemporarySite(Self.deadLink)
        let result = try PortalProcess.check(site, "--format", "json")
        #expect(result.status == 1)
        #expect(result.errors == "“portal explain P451” says more\n1 error\n")
        let objects = try JSONSerialization.jsonObject(with: result.output) as? [[String: Any]]
        let fault = try #require(objects?.first)
        #expect(objects?.count == 1)
        #expect(fault["code"] as? String == "P451")
        #expect(fault["file"] as? String == "Content/fr.md")
        #expect(fault["line"] as? Int == 4)
        #expect(fault["column"] as? Int == 5)
    }

    @Test func `on GitHub files are named from the root of the repository`() throws {
        let site = try TemporarySite(Self.deadLink)
        let folder = site.folder.lastPathComponent
        let github = [
            "GITHUB_WORKSPACE": site.folder.deletingLastPathComponent().path,
            "GITHUB_SERVER_URL": "https://github.example",
            "GITHUB_REPOSITORY": "us/portal", "GITHUB_SHA": "1234",
        ]
        let commands = try PortalProcess.check(site, "--format", "github", variables: github)
        #expect(
            commands.text.hasPrefix(
                "::error file=\(folder)/Content/fr.md,line=4,col=5,endColumn=18,title=P451::"
            )
        )
        let sarif = try PortalProcess.check(site, "--format", "sarif", variables: github)
        #expect(
            sarif.text.contains(
                "\"https://github.example/us/portal/blob/1234/docs/diagnostics.en.md#p451\""
            )
        )
        #expect(sarif.text.contains("\"uri\": \"\(folder)/Content/fr.md\""))
    }

    @Test func `on GitLab files are named from the root of the repository`() throws {
        let site = try TemporarySite(Self.deadLink)
        let gitlab = [
            "CI_PROJECT_DIR": site.folder.deletingLastPathComponent().path,
            "CI_PROJECT_URL": "https://gitlab.example/us/portal", "CI_COMMIT_SHA": "1234",
        ]
        let report = try PortalProcess.check(site, "--format", "gitlab", variables: gitlab)
        #expect(
            report.text.contains("\"path\": \"\(site.folder.lastPathComponent)/Content/fr.md\"")
        )
        let sarif = try PortalProcess.check(site, "--format", "sarif", variables: gitlab)
        #expect(
            sarif.text.contains(
                "\"https://gitlab.example/us/portal/-/blob/1234/docs/diagnostics.en.md#p451\""
            )
        )
    }

    @Test func `an unknown format is exit status 64, and the known ones are named`() throws {
        let result = try PortalProcess.run(["check", "--format", "xml"])
        #expect(result.status == 64)
        #expect(result.errors.contains("“text”, “json”, “github”, “gitlab”, “sarif”"))
    }

    @Test func `a site folder that does not exist is exit status 2, and no document`() throws {
        let result = try PortalProcess.run([
            "check", "--site", "/nowhere/at/all", "--format", "json",
        ])
        #expect(result.status == 2)
        #expect(result.text == "")
    }
}
