import Foundation
import Testing

/// Former addresses, as authors name them.
@Suite struct RedirectTests {
    private func site(_ aliases: String, _ more: [String: String?] = [:]) throws -> TemporarySite {
        let news = "---\ntitle: Actualités\nslug: actualites\naliases: \(aliases)\n---\n"
        return try TemporarySite(["Content/news/fr.md": news].merging(more) { $1 })
    }

    @Test func `a former address has a page that leads on, and a line for hosts`() throws {
        let site = try site("[/fr/nouvelles/, fr/vieux.html]")
        #expect(try PortalProcess.build(site, "--strict").status == 0)
        let files = try site.published()
        for path in ["fr/nouvelles/index.html", "fr/vieux.html"] {
            let html = String(decoding: files[path] ?? Data(), as: UTF8.self)
            #expect(html.contains("content=\"0; url=/fr/actualites/\""), "\(path)")
            #expect(html.contains("<meta name=\"robots\" content=\"noindex\">"), "\(path)")
        }
        #expect(
            String(decoding: files["_redirects"] ?? Data(), as: UTF8.self) == """
                /fr/nouvelles/ /fr/actualites/ 301
                /fr/nouvelles /fr/actualites/ 301
                /fr/vieux.html /fr/actualites/ 301

                """
        )
        let map = String(decoding: files["sitemap.xml"] ?? Data(), as: UTF8.self)
        #expect(!map.contains("nouvelles"))
    }

    @Test func `the present address of a page is no former one`() throws {
        let site = try site("[/fr/actualites]")
        let result = try PortalProcess.check(site)
        #expect(
            try result.errors.contains(
                """
                \(site.place(of: "/fr/actualites", in: "Content/news/fr.md")): error P330: \
                “aliases” names former addresses: “/fr/actualites” is the present address of the page
                """
            )
        )
    }

    @Test(arguments: [
        "/en/", "/en/news", "/robots.txt", "/robots.txt/x/", "/media/news/plan.pdf", "/media/news/",
        "/fr", "/_redirects",
    ])
    func `where something stands, nothing else once stood`(alias: String) throws {
        let site = try site("[\(alias)]", ["Content/news/plan.pdf": "%PDF"])
        let result = try PortalProcess.check(site, "--language", "fr")
        let isFolderOfFiles = alias == "/media/news/"
        #expect(result.status == (isFolderOfFiles ? 0 : 1))
        #expect(
            result.errors.contains(
                "P330\u{A0}: «\u{A0}aliases\u{A0}» nomme d’anciennes adresses\u{A0}: quelque chose se trouve "
                    + "actuellement à «\u{A0}\(alias)\u{A0}»"
            ) == !isFolderOfFiles
        )
    }

    @Test func `one former address leads to one page`() throws {
        let site = try site(
            "[/fr/vieux/]",
            ["Content/fr.md": "---\ntitle: Accueil\naliases: [/fr/vieux]\n---\n"]
        )
        let result = try PortalProcess.check(site)
        #expect(result.status == 1)
        #expect(
            result.errors.contains(
                "error P331: a former address leads to one page: “/fr/vieux/” is named twice"
            )
        )
        #expect(result.errors.contains("Content/fr.md:3:11"))
    }

    @Test func `a page that moves may take the address that another had`() throws {
        let site = try TemporarySite([
            "Content/news/fr.md": "---\ntitle: A\nslug: b\naliases: [/fr/a/]\n---\n",
            "Content/old/fr.md": "---\ntitle: B\nslug: c\naliases: [/fr/d/]\n---\n",
            "Content/old/en.md": "---\ntitle: B\n---\n",
        ])
        #expect(try PortalProcess.check(site, "--strict").status == 0)
    }

    @Test func `a name that no disk takes is refused`() throws {
        let long = "/fr/" + String(repeating: "a", count: 256) + "/"
        #expect(try PortalProcess.check(try site("[\(long)]")).errors.contains("P330"))
    }

    @Test func `an address may be percent-encoded`() throws {
        let site = try site("[/fr/a%20b/]")
        #expect(try PortalProcess.build(site, "--strict").status == 0)
        let files = try site.published()
        #expect(files["fr/a b/index.html"] != nil)
        #expect(
            String(decoding: files["_redirects"] ?? Data(), as: UTF8.self)
                .hasPrefix("/fr/a%20b/ /fr/actualites/ 301\n")
        )
    }

    @Test(arguments: ["/fr/%", "/fr/%zz/", "/fr/%2F/", "/fr/%2e%2e/x", "/fr/%00/", "/fr/%FF/"])
    func `what is no percent-encoding, or hides another path, is refused`(alias: String) throws {
        #expect(try PortalProcess.check(try site("[\"\(alias)\"]")).errors.contains("P251"))
    }

    @Test func `files that others expect stand at the root, and take no address twice`() throws {
        let site = try TemporarySite(["Templates/root/proof/key.txt": "x"])
        #expect(try PortalProcess.build(site, "--strict").status == 0)
        #expect(try site.published()["proof/key.txt"] == Data("x".utf8))
        try site.write("User-agent: *\n", to: "Templates/root/robots.txt")
        let result = try PortalProcess.check(site)
        #expect(
            result.errors.contains(
                "Templates/root/robots.txt: error P323: the address “/robots.txt” is taken already"
            )
        )
        try FileManager.default.removeItem(
            at: site.folder.appending(path: "Templates/root/robots.txt")
        )
        try site.write("x", to: "Templates/root/fr")
        #expect(try PortalProcess.check(site).errors.contains("the address “/fr” is taken already"))
    }
}
