import Foundation
import Testing

/// A page that lacks a language, under each policy of site.yml.
@Suite struct MissingLanguageTests {
    private func site(_ policy: String?) throws -> TemporarySite {
        let line = policy.map { "\nmissing-language: \($0)\n" } ?? ""
        return try TemporarySite([
            "Content/site.yml": (TemporarySite.smallest["Content/site.yml"] ?? "") + line,
            "Content/en.md": "---\ntitle: Home\n---\n[News](news).\n",
            "Content/news/en.md": nil,
            "Content/news/fr.md": """
            ---
            title: Actualités
            slug: actualites
            ---
            ## Un titre

            Texte : [ici](../fr.md), [là](#un-titre).

            """,
            "Templates/page.mustache": """
            {{language.code}} {{#page.text-language}}{{code}}{{/page.text-language}} \
            {{page.canonical-url}} {{#page.translations}}{{code}};{{/page.translations}} \
            {{#page.children}}{{address}};{{/page.children}} {{{page.body}}}
            """,
        ])
    }

    @Test(arguments: [nil, "omit"])
    func `omitted, it has no address in that language`(policy: String?) throws {
        let site = try site(policy)
        let result = try PortalProcess.build(site)
        #expect(result.status == 0)
        #expect(result.errors.contains("Content/news/fr.md:1:1: warning P307"))
        #expect(result.errors.contains("warning P457"))
        let files = try site.published()
        let pages = files.keys.filter { $0.hasPrefix("en/") && $0.hasSuffix(".html") }
        #expect(pages == ["en/index.html"])
        let home = String(decoding: files["en/index.html"] ?? Data(), as: UTF8.self)
        #expect(home.contains("href=\"/fr/actualites/\""))
    }

    @Test func `by fallback, the text stands at the address of the missing language`() throws {
        let site = try site("fallback")
        let result = try PortalProcess.build(site)
        #expect(result.status == 0)
        #expect(!result.errors.contains("P456"))
        #expect(!result.errors.contains("P457"))
        let files = try site.published()
        #expect(
            files["en/actualites/index.html"].map { String(decoding: $0, as: UTF8.self) } == """
                en fr https://host.example/fr/actualites/   <h2 id="un-titre">Un titre</h2>
                <p>Texte\u{A0}: <a href="/fr/">ici</a>, <a href="#un-titre">là</a>.</p>

                """
        )
        let home = String(decoding: files["en/index.html"] ?? Data(), as: UTF8.self)
        #expect(home.contains("/en/actualites/; <p><a href=\"/en/actualites/\">News</a>"))
        let map = String(decoding: files["sitemap.xml"] ?? Data(), as: UTF8.self)
        #expect(map.contains("<loc>https://host.example/fr/actualites/</loc>"))
        #expect(!map.contains("/en/actualites/"))
    }

    @Test func `as an error, nothing is published`() throws {
        let site = try site("error")
        let result = try PortalProcess.build(site)
        #expect(result.status == 1)
        #expect(result.errors.contains("Content/news/fr.md:1:1: error P307"))
        #expect(try site.published().isEmpty)
    }

    @Test func `another policy is refused with the three`() throws {
        let site = try site("fallbak")
        let result = try PortalProcess.build(site)
        #expect(result.status == 1)
        let place = try site.place(of: "fallbak", in: "Content/site.yml")
        #expect(result.errors.contains("\(place): error P254"))
        #expect(result.errors.contains("omit, fallback, error"))
        #expect(result.errors.contains("did you mean “fallback”?"))
    }

    @Test func `a link to the missing file proposes the folder`() throws {
        let site = try site(nil)
        try site.write("---\ntitle: Home\n---\n[News](news/en.md).\n", to: "Content/en.md")
        let result = try PortalProcess.build(site)
        let place = try site.place(of: "news/en.md", in: "Content/en.md")
        #expect(result.errors.contains("\(place): error P451"))
        #expect(result.errors.contains("did you mean “news”?"))
    }

    @Test(arguments: [
        ("Content/site.yml", "Content/site.yaml", "P325"),
        ("Content/news/fr.md", "Content/news/FR.md", "P320"),
        ("Content/news/fr.md", "Content/news/fr.markdown", "P320"),
        ("Templates/strings.yml", "Templates/strings.yaml", "P325"),
    ])
    func `one wrong name is one error`(right: String, wrong: String, code: String) throws {
        let site = try TemporarySite([
            "Content/fr.md": "---\ntitle: Accueil\n---\n[Nouvelles](news).\n"
        ])
        try FileManager.default.moveItem(
            at: site.folder.appending(path: right),
            to: site.folder.appending(path: wrong)
        )
        let result = try PortalProcess.build(site)
        #expect(result.status == 1)
        #expect(result.errors.contains("\(wrong): error \(code)"))
        #expect(result.errors.contains("1 error: nothing was published"))
        #expect(!result.errors.contains("warning"))
    }

    @Test func `unusual folder names make plain addresses`() throws {
        let folder = "L’e\u{301}te\u{301} : «\u{A0}26\u{A0}»"
        let site = try TemporarySite([
            "Content/\(folder)/fr.md": "---\ntitle: É\n---\n![Plan](<plan d’été.svg>)\n",
            "Content/\(folder)/en.md":
                "---\ntitle: S\n---\n[A](<../L’été : «\u{A0}26\u{A0}»/fr.md>)\n",
            "Content/\(folder)/plan d’e\u{301}te\u{301}.svg":
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\"></svg>",
        ])
        let result = try PortalProcess.build(site)
        #expect(result.status == 0)
        let files = try site.published()
        let page = String(decoding: files["fr/l-ete-26/index.html"] ?? Data(), as: UTF8.self)
        #expect(page.contains("/plan%20d%E2%80%99%C3%A9t%C3%A9.svg\""))
        #expect(files["en/l-ete-26/index.html"] != nil)
    }
}
