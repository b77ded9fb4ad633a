import Foundation
import Testing

@Suite struct BuildCommandTests {
    @Test func `a site is published and counted in the last line`() throws {
        let site = try TemporarySite()
        let result = try PortalProcess.build(site)
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(result.lastLine.hasPrefix("4 pages, 2 languages, 13 files, "))
        #expect(result.lastLine.hasSuffix(" ms"))
        let files = try site.published()
        #expect(
            files.keys.sorted() == [
                ".nojekyll", "_headers", "_redirects", "en/index.html", "en/news/index.html",
                "en/site.webmanifest", "fr/actualites/index.html", "fr/index.html",
                "fr/site.webmanifest", "humans.txt", "index.html", "robots.txt", "sitemap.xml",
            ]
        )
        #expect(
            files["fr/index.html"].map { String(decoding: $0, as: UTF8.self) }
                == "<h1>Accueil</h1><p>Bonjour\u{202F}! Voir <a href=\"/fr/actualites/\">les nouvelles</a>.</p>\n"
        )
    }

    @Test func `two builds, on one task and on eight, are equal to the byte`() throws {
        let site = try TemporarySite()
        #expect(try PortalProcess.build(site, "--jobs", "1").status == 0)
        let first = try site.published()
        #expect(try PortalProcess.build(site, "--jobs", "8").status == 0)
        #expect(try site.published() == first)
    }

    @Test func `with an error nothing is published and what was there stays`() throws {
        let site = try TemporarySite()
        #expect(try PortalProcess.build(site).status == 0)
        let before = try site.published()
        try site.write("---\ntitle: Accueil\n---\n[x](nowhere/fr.md)\n", to: "Content/fr.md")
        let result = try PortalProcess.build(site)
        #expect(result.status == 1)
        let place = try site.place(of: "nowhere", in: "Content/fr.md")
        #expect(result.errors.contains("\(place): error P451"))
        #expect(
            result.errors.hasSuffix("1 error: nothing was published, the folder stays as it was\n")
        )
        #expect(try site.published() == before)
    }

    @Test func `a base URL with a path is in every address`() throws {
        let site = try TemporarySite()
        let result = try PortalProcess.build(site, "--base-url", "https://pages.example/portal")
        #expect(result.status == 0)
        let files = try site.published()
        let home = String(decoding: files["fr/index.html"] ?? Data(), as: UTF8.self)
        #expect(home.contains("href=\"/portal/fr/actualites/\""))
        let map = String(decoding: files["sitemap.xml"] ?? Data(), as: UTF8.self)
        #expect(map.contains("<loc>https://pages.example/portal/fr/</loc>"))
    }

    @Test func `the output folder can be anywhere`() throws {
        let site = try TemporarySite()
        let output = site.folder.appending(path: "elsewhere/out").path
        try FileManager.default.createDirectory(
            at: site.folder.appending(path: "elsewhere"),
            withIntermediateDirectories: true
        )
        #expect(try PortalProcess.build(site, "--output", output).status == 0)
        #expect(try site.published(in: "elsewhere/out").count == 13)
        #expect(!FileManager.default.fileExists(atPath: site.folder.appending(path: "Public").path))
    }

    @Test func `an embargo holds until its instant`() throws {
        let text = "---\ntitle: Nouvelles\npublish: 2026-02-01\n---\n"
        let site = try TemporarySite([
            "Content/news/fr.md": text, "Content/news/en.md": "---\ntitle: News\n---\n",
            "Content/fr.md": "---\ntitle: Accueil\n---\n",
            "Content/en.md": "---\ntitle: Home\n---\n",
        ])
        #expect(try PortalProcess.build(site).status == 0)
        #expect(try site.published()["en/news/index.html"] == nil)
        let later = try PortalProcess.run([
            "build", "--site", site.folder.path, "--as-of", "2026-02-01",
        ])
        #expect(later.status == 0)
        #expect(try site.published()["en/news/index.html"] != nil)
    }

    @Test func `a link to a page under embargo is an error`() throws {
        let site = try TemporarySite([
            "Content/news/fr.md": "---\ntitle: N\npublish: 2026-02-01\n---\n"
        ])
        let result = try PortalProcess.build(site)
        #expect(result.status == 1)
        for file in ["Content/fr.md", "Content/en.md"] {
            let place = try site.place(of: "news/", in: file)
            #expect(result.errors.contains("\(place): error P455"))
        }
    }

    @Test func `wrong arguments are exit status 64`() throws {
        #expect(try PortalProcess.run(["build", "--as-of", "yesterday"]).status == 64)
        #expect(try PortalProcess.run(["build", "--base-url", "host"]).status == 64)
        #expect(try PortalProcess.run(["bild"]).status == 64)
    }

    @Test func `a site folder that does not exist is exit status 2, in the user's language`() throws
    {
        let result = try PortalProcess.run(
            ["build", "--site", "/nowhere/at/all"],
            locale: "fr_FR.UTF-8"
        )
        #expect(result.status == 2)
        #expect(result.errors.contains("/nowhere/at/all"))
        #expect(result.errors.contains("«\u{A0}"))
    }
}
