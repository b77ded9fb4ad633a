import Foundation
import Testing

@Suite struct StatusCommandTests {
    /// A page of every state, as of 2026-01-01.
    private func site() throws -> TemporarySite {
        let site = try TemporarySite([
            "Content/types/page.yml": """
            label: { fr: Page, en: Page }
            fields:
              length: { kind: duration, fact: true, label: { fr: Durée, en: Length } }
              host: { kind: text, fact: true, label: { fr: Hébergeur, en: Host } }
            """,
            "Content/draft/fr.md":
                "---\ntitle: B\ndraft: true\nlength: { tba: 2025-12-01 }\nhost: { tba: 2025-11-01 }\n---\n",
            "Content/later/fr.md": "---\ntitle: P\npublish: 2026-02-01T09:00+01:00\n---\n",
            "Content/later/en.md": "---\ntitle: L\n---\n",
            "Content/past/fr.md": "---\ntitle: A\nexpires: 2025-12-31\n---\n",
            "Content/past/en.md": "---\ntitle: P\ntranslated-from: hier\n---\n",
            "Content/programme/fr.md": "---\ntitle: M\n---\n",
            "Content/programmes/en.md": "---\ntitle: M\n---\n",
        ])
        let accepted = try PortalProcess.run([
            "accept", "--site", site.folder.path, "news", "/",
        ])
        #expect(accepted.status == 0)
        try site.write(
            "---\ntitle: Actualités\nslug: actualites\n---\n## Un nouveau titre\n\nTexte.\n",
            to: "Content/news/fr.md"
        )
        return site
    }

    private func status(
        _ site: TemporarySite,
        _ arguments: String...
    ) throws -> PortalProcess.Result {
        try PortalProcess.run(
            ["status", "--site", site.folder.path, "--as-of", "2026-01-01"] + arguments
        )
    }

    @Test func `the text shows every page in aligned columns and what there is to do`() throws {
        let result = try status(try site())
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(
            result.text == """
                Page        State                               Français  English
                /           published                           source    complete
                draft       draft                               source    missing
                later       scheduled (2026-02-01T09:00+01:00)  source    unreviewed
                news        published                           source    stale
                past        expired (2025-12-31)                source    unreadable
                programme   published                           source    missing
                programmes  published                           missing   orphan

                Stale translations
                  Content/news/en.md
                    Content/news/fr.md:5: heading changed: Un nouveau titre

                Is it the same page?
                  programme  programmes

                Facts to be announced, since last checked
                  2025-11-01  draft  host
                  2025-12-01  draft  length

                Next change of the site: 2026-02-01T09:00+01:00 (appears: later)
                7 pages; translations: 1 complete, 1 unreviewed, 1 stale, 1 unreadable, 1 orphan, 2 missing

                """
        )
    }

    @Test func `the text is in French where it is asked for`() throws {
        let result = try status(try site(), "--language", "fr")
        #expect(
            result.text.replacing("\u{A0}", with: "~").replacing("\u{202F}", with: "^") == """
                Page        État                                 Français  English
                /           publiée                              source    complète
                draft       brouillon                            source    absente
                later       programmée (2026-02-01T09:00+01:00)  source    non revue
                news        publiée                              source    périmée
                past        expirée (2025-12-31)                 source    illisible
                programme   publiée                              source    absente
                programmes  publiée                              absente   orpheline

                Traductions périmées
                  Content/news/en.md
                    Content/news/fr.md:5: titre modifié~: Un nouveau titre

                Est-ce la même page^?
                  programme  programmes

                Faits à annoncer, depuis la dernière vérification
                  2025-11-01  draft  host
                  2025-12-01  draft  length

                Prochain changement du site~: 2026-02-01T09:00+01:00 (paraît~: later)
                7 pages^; traductions~: 1 complète, 1 non revue, 1 périmée, 1 illisible, 1 orpheline, 2 absentes

                """
        )
    }

    @Test func `Markdown is a table for a job's summary`() throws {
        let result = try status(try site(), "--format", "markdown")
        #expect(
            result.text == """
                7 pages; translations: 1 complete, 1 unreviewed, 1 stale, 1 unreadable, 1 orphan, 2 missing

                Next change of the site: 2026-02-01T09:00+01:00 (appears: later)

                | Page | State | Français | English |
                | --- | --- | --- | --- |
                | `/` | published | source | complete |
                | `draft` | draft | source | missing |
                | `later` | scheduled (2026-02-01T09:00+01:00) | source | unreviewed |
                | `news` | published | source | stale |
                | `past` | expired (2025-12-31) | source | unreadable |
                | `programme` | published | source | missing |
                | `programmes` | published | missing | orphan |

                ## Stale translations

                * `Content/news/en.md`
                  * `Content/news/fr.md:5` heading changed: Un nouveau titre

                ## Is it the same page?

                * `programme` `programmes`

                ## Facts to be announced, since last checked

                * 2025-11-01 `draft` `host`
                * 2025-12-01 `draft` `length`

                """
        )
    }

    @Test func `JSON has every field that its description names`() throws {
        let result = try status(try site(), "--format", "json")
        let report = try #require(
            try JSONSerialization.jsonObject(with: result.output) as? NSDictionary
        )
        func text(_ language: String, _ state: String, _ file: String?) -> [String: Any] {
            var text: [String: Any] = ["language": language, "state": state]
            text["file"] = file
            return text
        }
        let change: [String: Any] = [
            "action": "changed", "kind": "heading", "text": "Un nouveau titre",
            "file": "Content/news/fr.md", "line": 5,
        ]
        var stale = text("en", "stale", "Content/news/en.md")
        stale["changes"] = [change]
        let pages = try #require(report["pages"] as? [NSDictionary])
        #expect(pages.count == 7)
        #expect(
            pages[2] == [
                "page": "later", "state": "scheduled", "instant": "2026-02-01T09:00+01:00",
                "translations": [
                    text("fr", "source", "Content/later/fr.md"),
                    text("en", "unreviewed", "Content/later/en.md"),
                ],
            ] as NSDictionary
        )
        #expect(
            pages[3] == [
                "page": "news", "state": "published",
                "translations": [text("fr", "source", "Content/news/fr.md"), stale],
            ] as NSDictionary
        )
        #expect(
            pages[6] == [
                "page": "programmes", "state": "published", "twin": "programme",
                "translations": [
                    text("fr", "missing", nil),
                    text("en", "orphan", "Content/programmes/en.md"),
                ],
            ] as NSDictionary
        )
        #expect(report["asOf"] as? String == "2026-01-01")
        #expect(report["languages"] as? [String] == ["fr", "en"])
        let next: NSDictionary = [
            "instant": "2026-02-01T09:00+01:00", "appearing": ["later"], "vanishing": [String](),
        ]
        #expect(report["nextChange"] as? NSDictionary == next)
        let facts = try #require(report["openFacts"] as? [NSDictionary])
        #expect(facts.count == 2)
        #expect(
            facts[0] == [
                "page": "draft", "field": "host", "lastChecked": "2025-11-01",
                "file": "Content/draft/fr.md", "line": 5,
            ] as NSDictionary
        )
    }

    @Test func `a site with nothing to do says so`() throws {
        let site = try TemporarySite()
        #expect(
            try PortalProcess.run(["accept", "--site", site.folder.path, "--all"]).status == 0
        )
        #expect(
            try status(site).text == """
                Page  State      Français  English
                /     published  source    complete
                news  published  source    complete

                The site does not change by itself.
                2 pages; translations: 2 complete

                """
        )
    }

    @Test func `errors of the site are shown beside the report`() throws {
        let site = try TemporarySite(["Content/news/en.md": "---\nslug: x\n---\n"])
        let result = try status(site)
        #expect(result.status == 1)
        #expect(result.text.hasPrefix("Page  State"))
        #expect(result.errors.contains("Content/news/en.md:1:1: error P232"))
    }
}
