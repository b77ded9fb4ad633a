import Testing

/// A published page leads to no page that is not.
@Suite struct UnpublishedLinkTests {
    @Test(arguments: [
        "draft: true", "publish: 2026-02-01", "expires: 2025-12-31T23:59Z",
    ])
    func `each link to such a page is an error, in texts and in fields`(mark: String) throws {
        let site = try TemporarySite([
            "Content/types/page.yml": """
            label: { fr: Page, en: Page }
            fields:
              note: { kind: markdown, label: { fr: Note, en: Note } }
            """,
            "Content/fr.md": """
            ---
            title: Accueil
            note: "[note](news/fr.md#un-titre)"
            ---
            [texte](./news/fr.md), [dossier](news), [fichier](news/files/a.csv),
            ![Image](news/a.svg)

            """,
            "Content/en.md": "---\ntitle: Home\n---\n",
            "Content/news/fr.md": "---\ntitle: N\n\(mark)\n---\n## Un titre\n",
            "Content/news/files/a.csv": "1\n",
            "Content/news/a.svg":
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\"></svg>",
            "Templates/page.mustache": "{{{page.body}}}{{{page.fields.note}}}",
        ])
        let result = try PortalProcess.build(site)
        #expect(result.status == 1)
        for link in ["./news/fr.md", "news)", "news/files", "news/a.svg"] {
            let place = try site.place(of: link, in: "Content/fr.md")
            #expect(result.errors.contains("\(place): error P455"), "\(link): \(result.errors)")
        }
        #expect(result.errors.contains("cannot lead to “news/fr.md#un-titre”"))
        #expect(result.errors.contains("5 errors"))
        #expect(
            result.errors.contains(
                "a published page cannot lead to “news”, which is not published"
            )
        )
        #expect(result.errors.contains("remove the link while that page is not published"))
    }

    @Test func `a menu, an order and the page of wrong addresses may name it`() throws {
        let site = try TemporarySite([
            "Content/site.yml": (TemporarySite.smallest["Content/site.yml"] ?? "")
                + "\nmenus: { main: [news] }\nnot-found: lost\n",
            "Content/fr.md": "---\ntitle: Accueil\norder: [news]\n---\n",
            "Content/en.md": "---\ntitle: Home\n---\n",
            "Content/news/fr.md": "---\ntitle: N\ndraft: true\n---\n",
            "Content/lost/fr.md": "---\ntitle: Perdu\ndraft: true\n---\n",
            "Content/lost/en.md": "---\ntitle: Lost\n---\n",
            "Templates/page.mustache":
                "{{page.title}}{{#menus.main}}{{title}}{{/menus.main}}{{#sections.news}}{{title}}{{/sections.news}}",
        ])
        let result = try PortalProcess.build(site)
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(
            try site.published().keys.filter { $0.hasSuffix(".html") }.sorted()
                == ["en/index.html", "fr/index.html", "index.html"]
        )
    }
}
