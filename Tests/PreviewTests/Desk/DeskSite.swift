import Diagnostics
import SampleSites
import SiteBuilding
import SiteModel
import Testing

@testable import Preview

/// A small site in memory, as a preview has it.
struct DeskSite {
    let edition: Edition
    let desk: Desk

    /// - Parameters:
    ///   - changes: Files that are added or replaced; `nil` removes one.
    ///   - language: That of the desk.
    init(
        _ changes: [String: String?] = [:],
        in language: MessageLanguage = .english,
        asOf: String = "2026-01-01"
    ) async throws {
        let files = Self.files.merging(changes.mapValues { $0 ?? "" }) { $1 }
            .filter { path, _ in changes[path] != .some(nil) }
        let tree = SourceTree(
            files.map { SourceFile(path: $0, origin: "", content: .text(Array($1.utf8))) }
        )
        let options = BuildOptions(
            baseURL: nil,
            state: PublicationState(asOf: try #require(PartialDate(asOf))),
            workers: 1
        )
        let (source, faults) = await SiteReader(tree, options: options).read()
        let site = source.map { PreparedSite($0, tree: tree) }
        edition = Edition(
            number: 1,
            site: site,
            tree: tree,
            diagnostics: faults + (site?.diagnostics ?? []),
            changed: []
        )
        desk = Desk(language: language, check: WholeSiteCheck(workers: 1))
    }

    /// The document at a path below `/-/`.
    func document(
        _ path: String,
        _ query: [String: String] = [:]
    ) async throws -> DeskDocument {
        let file = try #require(await desk.file(at: path, query: query, of: edition))
        return DeskDocument(file.bytes)
    }

    static let files: [String: String] = [
        "Content/site.yml": SampleSite.configuration(
            """
            feeds: { section: news, authority: host.example, date: "2021" }
            """
        ),
        "Content/types/news.yml": """
        label: { fr: Annonce, en: Announcement }
        section: news
        fields:
          place: { kind: text, fact: true, shared: true, label: { fr: Lieu, en: Place } }
        """,
        "Content/fr.md":
            "---\ntitle: Accueil\nsummary: Tout d'abord.\n---\nBonjour ! Voir [les nouvelles](news/fr.md).\n",
        "Content/en.md":
            "---\ntitle: Home\nsummary: First of all.\n---\nHello. See [the news](news/en.md).\n",
        "Content/news/fr.md": "---\ntitle: Actualités\n---\nTout.\n",
        "Content/news/en.md": "---\ntitle: News\n---\nAll.\n",
        "Content/news/one/fr.md": """
        ---
        title: "Un <script>alert(1)</script> & « deux »"
        date: 2025-06-25
        summary: "Un résumé <b>gras</b>"
        place: { tba: 2025-12-20 }
        ---
        Premier.

        ## Le lieu

        Ici.

        ## La date

        * un
        * deux
        """,
        "Content/news/one/en.md": """
        ---
        title: "One <script>alert(1)</script> & “two”"
        date: 2025-06-25
        summary: "A summary"
        ---
        First.

        ## The place

        Here.

        ## The date

        * one
        * two
        """,
        "Content/news/two/fr.md":
            "---\ntitle: Deux\ndate: 2025-07-01\npublish: 2026-01-03T09:00Z\n---\nDemain.\n",
        "Content/news/three/fr.md":
            "---\ntitle: Trois\ndate: 2025-07-01\ndraft: true\n---\nUn jour.\n",
        "Templates/page.mustache": """
        <!DOCTYPE html><html lang="{{page.language.code}}"><head><title>{{page.title}} – {{site.name}}</title>
        {{#page.has-summary}}<meta name="description" content="{{page.summary}}">{{/page.has-summary}}
        <meta property="og:title" content="{{page.title}}">
        <link rel="stylesheet" href="/print.css" media="print">
        <link rel="stylesheet" href="/wide.css" media="screen">
        </head><body><h1>{{page.title}}</h1>{{{page.body}}}</body></html>
        """,
        "Templates/languages.mustache":
            "{{#languages}}<a href=\"{{address}}\">{{name}}</a>{{/languages}}",
        "Templates/strings.yml": SampleSite.strings,
    ]
}
