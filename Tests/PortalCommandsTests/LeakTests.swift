import Foundation
import Testing

/// A page that is not published is nowhere: in no file of the output, and in no path.
@Suite struct LeakTests {
    @Test func `once it is published the page is in every place that can speak of it`() throws {
        let site = try TemporarySite(SecretSite.files())
        try build(site, asOf: "2026-01-01")
        let places = try leaks(of: site)
        #expect(
            places == [
                "404.html", "_redirects", "api/v1/pages.json", "en/404.html", "en/calendar.ics",
                "en/index.html", "en/news/index.html", "en/page/2/index.html",
                "en/page/3/index.html", "en/page/4/index.html", "en/projects/feed/1.json",
                "en/projects/feed/1.xml",
                "en/projects/index.html", "en/projects/open/index.html",
                "en/projects/page/2/index.html", "en/projects/release.txt",
                "en/projects/zanzibar-en/index.html", "en/projects/zanzibar-en/release.txt",
                "en/search/index.html", "en/topics/index.html", "en/topics/known/feed/1.json",
                "en/topics/known/feed/1.xml", "en/topics/known/index.html",
                "en/topics/known/page/2/index.html", "en/topics/page/2/index.html",
                "en/topics/release.txt",
                "en/topics/zanzibar-topic/feed.json", "en/topics/zanzibar-topic/feed.xml",
                "en/topics/zanzibar-topic/index.html", "fr/404.html", "fr/actualites/index.html",
                "fr/calendar.ics", "fr/index.html", "fr/page/2/index.html",
                "fr/page/3/index.html", "fr/page/4/index.html", "fr/projects/feed/1.json",
                "fr/projects/feed/1.xml",
                "fr/projects/index.html", "fr/projects/open/index.html",
                "fr/projects/page/2/index.html", "fr/projects/release.txt",
                "fr/projects/zanzibar-fr/index.html", "fr/projects/zanzibar-fr/release.txt",
                "fr/search/index.html", "fr/topics/connu/feed/1.json",
                "fr/topics/connu/feed/1.xml", "fr/topics/connu/index.html",
                "fr/topics/connu/page/2/index.html", "fr/topics/index.html",
                "fr/topics/page/2/index.html", "fr/topics/release.txt",
                "fr/topics/zanzibar-theme/feed.json",
                "fr/topics/zanzibar-theme/feed.xml", "fr/topics/zanzibar-theme/index.html",
                "fr/zanzibar-alias/index.html",
                "media/projects/zanzibar-folder/files/plan.txt",
                "media/projects/zanzibar-folder/picture.svg",
                "media/projects/zanzibar-folder/zanzibar.csv", "search/en/terms-0.json",
                "search/en/texts-0.json", "search/en/texts-1.json", "search/fr/terms-0.json",
                "search/fr/texts-0.json", "search/fr/texts-1.json",
                "sitemap.xml",
            ]
        )
        let home = try text(of: "fr/index.html", in: site)
        for words in [
            "Zanzibar title", "Zanzibar summary", "Zanzibar thème", "Zanzibar Times",
            "Zanzibar Post", "zanzibar-folder", "/fr/projects/zanzibar-fr/",
        ] {
            #expect(home.contains(words), "\(words)")
        }
    }

    @Test(arguments: [
        ("a draft", SecretSite.files(french: "draft: true\n")),
        ("a draft by its English file", SecretSite.files(english: "draft: true\n")),
        ("an embargo", SecretSite.files(french: "publish: 2026-01-01T09:01+01:00\n")),
        ("one of the English file", SecretSite.files(english: "publish: 2026-01-01T08:01Z\n")),
        ("an end", SecretSite.files(french: "expires: 2026-01-01T09:00+01:00\n")),
        ("one of the English file", SecretSite.files(english: "expires: 2025-12-31\n")),
        ("the draft above", SecretSite.files(above: "draft: true\n")),
        ("the embargo above", SecretSite.files(above: "publish: 2026-02-01\n")),
        ("the end above", SecretSite.files(above: "expires: 2026-01-01\n")),
    ])
    func `a page that is not published is nowhere`(reason: String, files: [String: String?]) throws
    {
        let site = try TemporarySite(files)
        try build(site, asOf: "2026-01-01T09:00+01:00")
        #expect(try leaks(of: site) == [], "\(reason)")
        #expect(try site.published().count > 5)
    }

    /// Compressed forms cannot be searched for words, so a whole site is compared: every file of it, of any
    /// kind, is what it would be if nobody had ever written the page.
    @Test func `a site is the same to the byte without the files of a page kept back`() throws {
        let kept = try TemporarySite(SecretSite.files(french: "publish: 2026-02-01\n"))
        var files = SecretSite.files()
        for path in files.keys where path.contains(SecretSite.word) { files[path] = .some(nil) }
        for (path, text) in files {
            let lines = text?.replacing(", projects/zanzibar-folder]", with: "]")
                .replacing("[news, zanzibar-folder]", with: "[news]")
                .replacing("order: [zanzibar-folder]\n", with: "")
                .replacing("main: zanzibar-folder\n", with: "")
                .replacing("not-found: projects/zanzibar-folder/lost\n", with: "")
            files[path] = .some(lines)
        }
        let unwritten = try TemporarySite(files)
        for site in [kept, unwritten] { try build(site, asOf: "2026-01-01", "--compress") }
        let published = try kept.published()
        #expect(try leaks(of: kept) == [])
        let expected = try unwritten.published()
        #expect(published.keys.sorted() == expected.keys.sorted())
        #expect(published.keys.filter { $0.hasSuffix(".br") || $0.hasSuffix(".gz") }.count > 20)
        for (path, bytes) in published { #expect(bytes == expected[path], "\(path)") }
    }

    @Test(arguments: [
        ["server-config", "nginx"], ["server-config", "apache"], ["addresses"],
    ])
    func `what is printed for servers and reviewers does not speak of it`(command: [String]) throws
    {
        for (day, isThere) in [("2020-02-01", true), ("2999-01-01", false)] {
            let site = try TemporarySite(SecretSite.files(french: "publish: \(day)\n"))
            let result = try PortalProcess.run(command + ["--site", site.folder.path])
            #expect(result.status == 0, "\(result.errors)")
            #expect(result.text.lowercased().contains(SecretSite.word) == isThere)
        }
    }

    @Test func `a page that expires leaves nothing of itself in the published folder`() throws {
        let site = try TemporarySite(
            SecretSite.files(french: "publish: 2026-02-01\nexpires: 2026-03-01T12:00+01:00\n")
        )
        try build(site, asOf: "2026-01-31T23:59Z")
        let before = try site.published()
        #expect(try leaks(of: site) == [])
        try build(site, asOf: "2026-02-01T00:00Z")
        #expect(try leaks(of: site).count == 66)
        try build(site, asOf: "2026-03-01T11:59+01:00")
        #expect(try leaks(of: site).count == 66)
        try build(site, asOf: "2026-03-01T12:00+01:00")
        #expect(try site.published() == before)
    }

    @Test func `the same instant makes the same bytes`() throws {
        let site = try TemporarySite(SecretSite.files(french: "publish: 2026-02-01\n"))
        try build(site, asOf: "2026-02-01T01:00+01:00")
        let first = try site.published()
        try FileManager.default.removeItem(at: site.folder.appending(path: "Public"))
        try build(site, asOf: "2026-02-01T00:00Z")
        #expect(try site.published() == first)
    }

    @Test func `the fallbacks of a page keep its embargo`() throws {
        var files = SecretSite.files(french: "publish: 2026-02-01\n")
        files["Content/projects/zanzibar-folder/en.md"] = .some(nil)
        files["Content/site.yml"] =
            (files["Content/site.yml"] ?? "").map { $0 + "\nmissing-language: fallback\n" }
        let site = try TemporarySite(files)
        try build(site, asOf: "2026-01-01")
        #expect(try leaks(of: site) == [])
        try build(site, asOf: "2026-02-01")
        #expect(try site.published()["en/projects/zanzibar-fr/index.html"] != nil)
    }

    private func build(_ site: TemporarySite, asOf instant: String, _ more: String...) throws {
        let result = try PortalProcess.run(
            ["build", "--site", site.folder.path, "--as-of", instant] + more
        )
        #expect(result.status == 0, "\(result.errors)")
    }

    /// The files whose path or content has the word, in order of path.
    private func leaks(of site: TemporarySite) throws -> [String] {
        try site.published().filter { path, bytes in
            path.lowercased().contains(SecretSite.word)
                || String(decoding: bytes, as: UTF8.self).lowercased().contains(SecretSite.word)
        }
        .keys.sorted()
    }

    private func text(of path: String, in site: TemporarySite) throws -> String {
        String(decoding: try #require(try site.published()[path]), as: UTF8.self)
    }
}
