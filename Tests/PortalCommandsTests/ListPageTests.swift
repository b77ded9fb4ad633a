import Foundation
import Testing

/// A site with long lists and topics, as `portal build` publishes it.
@Suite struct ListPageTests {
    private func site(_ changes: [String: String?] = [:]) throws -> TemporarySite {
        var files: [String: String?] = [
            "Content/site.yml": (TemporarySite.smallest["Content/site.yml"] ?? "") + """

                topics:
                  ai: { fr: IA, en: AI }
                topics-page: topics
                page-size: 2
                feeds: { section: news, page-size: 2, authority: host.example, date: 2021 }

                """,
            "Content/topics/fr.md": "---\ntitle: Thèmes\nslug: themes\n---\n",
            "Content/topics/en.md": "---\ntitle: Topics\n---\n",
            "Templates/page.mustache": """
            <h1>{{page.title}}{{#page.number}}, {{page.number}}{{/page.number}}</h1>
            {{{page.body}}}
            {{#page.listing}}<a href="{{address}}">{{title}}</a>{{/page.listing}}
            {{#page.pagination}}{{#pages}}<a href="{{address}}">{{number}}</a>{{/pages}}{{/page.pagination}}
            {{#page.translations}}<a href="{{address}}">{{code}}</a>{{/page.translations}}
            """,
        ]
        for number in 1...5 {
            files["Content/news/n\(number)/fr.md"] =
                "---\ntitle: N\(number)\ndate: 202\(number)\ntopics: [ai]\n---\nTexte \(number).\n"
            files["Content/news/n\(number)/en.md"] =
                number > 3 ? .some(nil) : "---\ntitle: N\(number)\n---\nText \(number).\n"
        }
        for (path, text) in changes { files[path] = text }
        return try TemporarySite(files)
    }

    @Test func `lists go on on further pages, each language as far as it has pages`() throws {
        let site = try site()
        let result = try PortalProcess.build(site)
        #expect(result.status == 0, "\(result.errors)")
        let files = try site.published()
        #expect(
            files.keys.filter { $0.contains("/page/") }.sorted() == [
                "en/news/page/2/index.html", "en/topics/ai/page/2/index.html",
                "fr/actualites/page/2/index.html", "fr/actualites/page/3/index.html",
                "fr/themes/ia/page/2/index.html", "fr/themes/ia/page/3/index.html",
            ]
        )
        let third = String(
            decoding: try #require(files["fr/actualites/page/3/index.html"]),
            as: UTF8.self
        )
        #expect(third.contains("<h1>Actualités, 3</h1>"))
        #expect(third.contains("<a href=\"/fr/actualites/n1/\">N1</a>"))
        #expect(!third.contains("N2"))
        #expect(!third.contains("/en/"))
        #expect(files.keys.filter { $0.hasPrefix("fr/actualites/feed/") }.count == 4)
    }

    private static let byYear: [String: String?] = [
        "Content/site.yml": (TemporarySite.smallest["Content/site.yml"] ?? "")
            + "\nyear-pages: [news]\npage-size: 1\n",
        "Content/news/more/fr.md": "---\ntitle: Encore\ndate: 2021-06\n---\n",
        "Content/topics/fr.md": nil,
        "Content/topics/en.md": nil,
        "Templates/page.mustache": """
        <h1>{{page.title}}{{#page.year}}, {{page.year}}{{/page.year}}{{#page.number}}, {{page.number}}{{/page.number}}</h1>
        {{#page.listing}}<a href="{{address}}">{{title}}</a>{{/page.listing}}
        {{#page.years}}<a href="{{address}}"{{#is-current}} class="current"{{/is-current}}>{{year}}</a>{{/page.years}}
        {{#page.pagination}}{{#pages}}<a href="{{address}}">{{number}}</a>{{/pages}}{{/page.pagination}}
        {{#page.translations}}<link href="{{address}}">{{/page.translations}}
        {{#page.other-languages}}<link rel="switch" href="{{address}}">{{/page.other-languages}}
        {{#sections.news}}{{#has-years}}<nav>{{#years}}<a href="{{address}}">{{year}}</a>{{/years}}</nav>{{/has-years}}{{/sections.news}}
        <link rel="canonical" href="{{page.canonical-url}}">
        """,
    ]

    /// Without topics: their pages would be dated, too.
    private func siteByYear() throws -> TemporarySite {
        var changes = Self.byYear
        for number in 1...5 {
            changes["Content/news/n\(number)/fr.md"] =
                "---\ntitle: N\(number)\ndate: 202\(number)\n---\n"
        }
        return try site(changes)
    }

    @Test func `a list by year has a page for each year, in each language those that it has`()
        throws
    {
        let site = try siteByYear()
        let result = try PortalProcess.build(site)
        #expect(result.status == 0, "\(result.errors)")
        let files = try site.published()
        let years = files.keys.filter { $0.contains("/202") && $0.hasSuffix(".html") }.sorted()
        #expect(
            years == [
                "en/news/2021/index.html", "en/news/2022/index.html", "en/news/2023/index.html",
                "fr/actualites/2021/index.html", "fr/actualites/2021/page/2/index.html",
                "fr/actualites/2022/index.html", "fr/actualites/2023/index.html",
                "fr/actualites/2024/index.html", "fr/actualites/2025/index.html",
            ]
        )
        let french = try #require(files["fr/actualites/2021/index.html"])
        let lines = String(decoding: french, as: UTF8.self).split(separator: "\n")
        #expect(lines[0] == "<h1>Actualités, 2021</h1>")
        #expect(lines[1] == "<a href=\"/fr/actualites/more/\">Encore</a>")
        #expect(lines[2].contains("<a href=\"/fr/actualites/2021/\" class=\"current\">2021</a>"))
        #expect(lines[2].matches(of: /class/).count == 1)
        #expect(lines[3].contains("<a href=\"/fr/actualites/2021/page/2/\">2</a>"))
        #expect(
            lines[4] == "<link href=\"/fr/actualites/2021/\"><link href=\"/en/news/2021/\">"
        )
        #expect(lines[5] == "<link rel=\"switch\" href=\"/en/news/2021/\">")
        #expect(lines[6].contains("<nav><a href=\"/fr/actualites/2025/\">2025</a>"))
        #expect(lines[7].contains("/fr/actualites/2021/\">"))
        let only = String(
            decoding: try #require(files["fr/actualites/2025/index.html"]),
            as: UTF8.self
        )
        #expect(only.contains("<link href=\"/fr/actualites/2025/\">\n"))
        #expect(only.contains("<link rel=\"switch\" href=\"/en/news/\">"))
        let sitemap = String(decoding: try #require(files["sitemap.xml"]), as: UTF8.self)
        #expect(
            sitemap.contains(
                """
                /fr/actualites/2021/</loc><xhtml:link rel="alternate" hreflang="fr" href="https:
                """.trimmingCharacters(in: .newlines)
            )
        )
    }

    @Test func `the address of a year is kept, that of its further pages is not`() throws {
        let site = try siteByYear()
        let result = try PortalProcess.run(["addresses", "--record", "--site", site.folder.path])
        #expect(result.status == 0, "\(result.errors)")
        let kept = try String(
            contentsOf: site.folder.appending(path: "Content/addresses.txt"),
            encoding: .utf8
        )
        #expect(kept.contains("/fr/actualites/2021/ fr news\n"))
        #expect(!kept.contains("/page/"))
    }

    @Test func `a page that takes the address of a year is an error`() throws {
        var changes = Self.byYear
        changes["Content/news/special/fr.md"] = "---\ntitle: X\nslug: '2021'\n---\n"
        let site = try site(changes)
        let result = try PortalProcess.build(site)
        #expect(result.status == 1)
        #expect(
            result.errors.contains(
                "error P323: the address “/fr/actualites/2021/” is taken already"
            ),
            "\(result.errors)"
        )
    }

    @Test func `every link of a list page leads to a file`() throws {
        let site = try site()
        _ = try PortalProcess.build(site)
        let files = try site.published()
        for (path, bytes) in files where path.hasSuffix(".html") {
            let parts = String(decoding: bytes, as: UTF8.self).components(separatedBy: "href=\"/")
            for part in parts.dropFirst() {
                let address = part.prefix { $0 != "\"" && $0 != "#" }
                #expect(files[address + "index.html"] != nil, "\(path): \(address)")
            }
        }
    }

    @Test func `a page that takes the address of a list page is an error`() throws {
        let site = try site([
            "Content/news/page/2/fr.md": "---\ntitle: Deux\n---\n",
            "Content/news/page/2/en.md": "---\ntitle: Two\n---\n",
        ])
        let result = try PortalProcess.build(site)
        #expect(result.status == 1)
        #expect(
            result.errors.contains(
                "Content/news/fr.md: error P323: the address “/fr/actualites/page/2/” is taken already"
            ),
            "\(result.errors)"
        )
    }

    @Test func `a text can lead to the page of a topic by the folder that it would have`() throws {
        let site = try site([
            "Content/fr.md": "---\ntitle: Accueil\n---\nVoir [l’IA](topics/ai).\n"
        ])
        let result = try PortalProcess.build(site)
        #expect(result.status == 0, "\(result.errors)")
        let home = try #require(try site.published()["fr/index.html"])
        #expect(String(decoding: home, as: UTF8.self).contains("<a href=\"/fr/themes/ia/\">"))
    }

    /// Without a script the search page is a map of the site, however large that is.
    @Test func `every page is reached by links from the page that searches`() throws {
        var files: [String: String] = [
            "Content/site.yml": (TemporarySite.smallest["Content/site.yml"] ?? "")
                + "\nsearch: search\npage-size: 10\n",
            "Content/search/fr.md": "---\ntitle: Recherche\ntemplate: map\n---\n",
            "Content/plain/fr.md": "---\ntitle: Sans liste\ntemplate: bare\n---\n",
            "Templates/map.mustache": "{{#site-map}}{{>branch}}{{/site-map}}",
            "Templates/partials/branch.mustache": """
            <a href="{{address}}">{{title}}</a>{{#has-children}}{{#children}}{{>branch}}{{/children}}{{/has-children}}
            """,
            "Templates/bare.mustache": "{{page.title}}",
            "Templates/page.mustache": """
            {{page.title}}{{#page.listing}}<a href="{{address}}">{{title}}</a>{{/page.listing}}
            {{#page.pagination}}{{#next}}<a href="{{address}}">next</a>{{/next}}{{/page.pagination}}
            """,
        ]
        for number in 0..<250 {
            files["Content/news/n\(number)/fr.md"] = "---\ntitle: N\(number)\n---\n"
        }
        for number in 0..<30 {
            files["Content/plain/p\(number)/fr.md"] = "---\ntitle: P\(number)\n---\n"
            files["Content/news/n7/m\(number)/fr.md"] = "---\ntitle: M\(number)\n---\n"
        }
        files["Content/news/n7/fr.md"] = "---\ntitle: N7\ntemplate: bare\n---\n"
        let site = try TemporarySite(files)
        let result = try PortalProcess.build(site)
        #expect(result.status == 0, "\(result.errors)")
        let published = try site.published()
        var reached: Set<String> = []
        var waiting = ["/fr/search/"]
        while let address = waiting.popLast() {
            guard reached.insert(address).inserted else { continue }
            let file = published[address.dropFirst() + "index.html"]
            let html = String(decoding: try #require(file, "\(address)"), as: UTF8.self)
            waiting += html.matches(of: /href="([^"]*)"/).map { String($0.output.1) }
        }
        let pages = Set(
            published.keys.filter { $0.hasPrefix("fr/") && $0.hasSuffix("index.html") }
                .map { "/" + $0.dropLast("index.html".count) }
        )
        #expect(pages.subtracting(reached) == ["/fr/"])
        // The map itself stays light: long lists are on pages of their own.
        let map = String(decoding: published["fr/search/index.html"] ?? Data(), as: UTF8.self)
        #expect(map.matches(of: /href=/).count < 100)
    }
}
