import Foundation
import Testing

/// The published feeds, as an independent reader of feeds understands them.
@Suite struct FeedReaderTests {
    @Test func `archives lead to every entry`() throws {
        var files: [String: String] = [
            "Content/site.yml": (TemporarySite.smallest["Content/site.yml"] ?? "") + """

                feeds: { section: news, page-size: 2, authority: host.example, date: 2021 }

                """,
            "Templates/page.mustache":
                "\(FeedLinks.template)<h1 id=\"top\">{{page.title}}</h1>{{{page.body}}}",
        ]
        for number in 1...7 {
            for language in ["fr", "en"] {
                files["Content/news/n\(number)/\(language).md"] = """
                    ---
                    title: N\(number) & « <b> »
                    date: 2021-0\(number)
                    ---
                    ## A

                    [Home](../../\(language).md), [here](#a), ]]> & <https://host.example/>.

                    """
            }
        }
        let site = try TemporarySite(files)
        let result = try PortalProcess.build(site)
        #expect(result.status == 0, "\(result.errors)")
        let output = site.folder.appending(path: "Public")
        #expect(try IndependentReader.feeds.faults(in: output) == "")
    }
}

/// What feeds tell is what the template of the type says.
@Suite struct FeedContentTests {
    private static let news: [String: String] = [
        "Content/site.yml": (TemporarySite.smallest["Content/site.yml"] ?? "")
            + "\nfeeds: { section: news, authority: host.example, date: 2021 }\n",
        "Content/types/story.yml": """
        label: { fr: Actualité, en: Story }
        section: news
        fields:
          words:
            kind: group
            list: true
            label: { fr: Propos, en: Words }
            fields:
              text: { kind: text, language-from: language, label: { fr: Texte, en: Text } }
              language: { kind: language, label: { fr: Langue, en: Language } }
        """,
        "Templates/page.mustache":
            "\(FeedLinks.template)<h1>{{page.title}}</h1>{{{page.body}}}",
        "Templates/story-feed.mustache": """
        {{{page.text}}}{{#page.fields.words}}<blockquote {{#language}}lang="{{code}}"{{/language}}>{{text}}</blockquote>{{/page.fields.words}}<a href="#x">x</a>
        """,
        "Content/news/a/fr.md": """
        ---
        title: A
        date: 2021-06-25
        words: [{ text: It is here, language: en }]
        ---
        ## X

        Texte, [accueil](../../fr.md).

        """,
    ]

    @Test func `an entry has the text and the fields, with absolute addresses`() throws {
        let site = try TemporarySite(Self.news)
        let result = try PortalProcess.build(site)
        #expect(result.status == 0, "\(result.errors)")
        let feed = try #require(try site.published()["fr/actualites/feed.json"])
        let json = try #require(try JSONSerialization.jsonObject(with: feed) as? [String: Any])
        let items = try #require(json["items"] as? [[String: Any]])
        #expect(
            items.map { $0["content_html"] as? String } == [
                """
                <h2 id="x">X</h2>
                <p>Texte, <a href="https://host.example/fr/">accueil</a>.</p>
                <blockquote lang="en">It is here</blockquote>\
                <a href="https://host.example/fr/actualites/a/#x">x</a>
                """
            ]
        )
        #expect(
            try IndependentReader.feeds.faults(
                in: site.folder.appending(path: "Public")
            ) == ""
        )
    }

    @Test func `a template that names what its pages lack is an error`() throws {
        var files = Self.news
        files["Templates/story-feed.mustache"] = "{{page.fields.lead}}"
        let result = try PortalProcess.check(try TemporarySite(files))
        #expect(result.status == 1)
        #expect(result.errors.contains("Templates/story-feed.mustache:1:"))
    }

    /// 32 inclusions within each other, each of which repeats the next twice.
    @Test func `a template without end is an error of its own`() throws {
        var files = Self.news
        files["Templates/story-feed.mustache"] = "{{>p0}}"
        for number in 0..<32 {
            files["Templates/partials/p\(number).mustache"] =
                number < 31 ? "{{>p\(number + 1)}}{{>p\(number + 1)}}" : "x"
        }
        let site = try TemporarySite(files)
        let result = try PortalProcess.build(site)
        #expect(result.status == 1)
        // Once, though two formats tell it.
        #expect(result.errors.matches(of: /error P514/).count == 1)
        #expect(try PortalProcess.check(site).errors.matches(of: /error P514/).count == 1)
    }

    @Test func `who asks for the feed of a page that has moved is given its feed`() throws {
        var files = Self.news
        files["Content/news/fr.md"] = """
            ---
            title: Actualités
            slug: nouvelles
            aliases: [/fr/actualites/, /fr/actualites/feed.xml, /fr/actualites/calendrier.ics]
            ---
            ## Un titre

            """
        let site = try TemporarySite(files)
        let result = try PortalProcess.build(site)
        #expect(result.status == 0, "\(result.errors)")
        let published = try site.published()
        #expect(published["fr/actualites/feed.xml"] == published["fr/nouvelles/feed.xml"])
        #expect(published["fr/nouvelles/feed.xml"] != nil)
        let redirects = String(decoding: published["_redirects"] ?? Data(), as: UTF8.self)
        #expect(redirects.contains("/fr/actualites/feed.xml /fr/nouvelles/feed.xml 301\n"))
        #expect(redirects.contains("/fr/actualites/calendrier.ics /fr/nouvelles/ 301\n"))
    }
}

/// How a page leads readers of feeds to its own.
private enum FeedLinks {
    static let template = """
        {{#page.feed}}<link rel="alternate" type="application/atom+xml" href="{{atom}}">
        <link rel="alternate" type="application/feed+json" href="{{json}}">{{/page.feed}}
        """
}
