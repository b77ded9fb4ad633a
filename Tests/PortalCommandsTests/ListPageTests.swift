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
