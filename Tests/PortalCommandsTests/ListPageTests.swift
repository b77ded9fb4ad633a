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
}
