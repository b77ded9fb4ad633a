import Foundation
import SampleSites

/// A site with a page that nobody may hear of yet, in many ways: each of its parts holds a word that
/// nothing else has.
enum SecretSite {
    /// What no path and no file of the output may hold, in any case.
    static let word = "zanzibar"

    /// Every name that a template may print is printed somewhere.
    ///
    /// - Parameters:
    ///   - french: Lines of the page's French front matter that keep it back.
    ///   - english: The same for the English file.
    ///   - above: Such lines for the page above.
    static func files(
        french: String = "",
        english: String = "",
        above: String = ""
    ) -> [String: String?] {
        [
            "Content/site.yml": SampleSite.configuration(
                """
                topics:
                  known: { fr: connu, en: known }
                  only-there: { fr: Zanzibar thème, en: Zanzibar topic }
                menus:
                  main: [news, projects/zanzibar-folder]
                not-found: projects/zanzibar-folder/lost
                topics-page: topics
                page-size: 1
                feeds:
                  section: projects
                  about: [page]
                  page-size: 1
                  authority: host.example
                  date: 2021
                search: search
                """
            ),
            "Content/sources.yml": """
            cited:
              publisher: Journal
              description: { fr: Article, en: Article }
              language: fr
            only-there:
              publisher: Zanzibar Times
              description: { fr: Zanzibar, en: Zanzibar }
              language: fr
            only-in-a-field:
              publisher: Zanzibar Post
              description: { fr: Zanzibar, en: Zanzibar }
              language: fr
            """,
            "Content/types/page.yml": """
            label: { fr: Page, en: Page }
            schema: Place
            catalogue: pages
            fact-sheet: true
            fields:
              when: { kind: date, calendar: date, label: { fr: Quand, en: When }, schema: date }
              size: { kind: text, fact: true, label: { fr: Taille, en: Size }, schema: size }
              related: { kind: reference, type: page, list: true, label: { fr: Liés, en: Related } }
              main: { kind: reference, type: page, label: { fr: Principal, en: Main } }
              note: { kind: markdown, label: { fr: Note, en: Note } }
            """,
            "Content/fr.md": """
            ---
            title: Accueil
            order: [projects, news]
            related: [news, zanzibar-folder]
            main: zanzibar-folder
            topics: [known]
            ---
            Bonjour[^cited].
            """,
            "Content/en.md": "---\ntitle: Home\n---\nHello[^cited].\n",
            "Content/search/fr.md": "---\ntitle: Recherche\n---\n",
            "Content/search/en.md": "---\ntitle: Search\n---\n",
            "Content/projects/fr.md":
                "---\ntitle: Projets\norder: [zanzibar-folder]\n\(above)---\nTexte.\n",
            "Content/projects/en.md": "---\ntitle: Projects\n---\nText.\n",
            "Content/projects/open/fr.md": open("Projet", "date: 2020\ntopics: [known]\n"),
            "Content/projects/open/en.md": open("Project", ""),
            "Content/topics/fr.md": "---\ntitle: Thèmes\n---\n",
            "Content/topics/en.md": "---\ntitle: Topics\n---\n",
            "Content/projects/zanzibar-folder/fr.md": secret("fr", lines: french),
            "Content/projects/zanzibar-folder/en.md": secret("en", lines: english),
            "Content/projects/zanzibar-folder/lost/fr.md":
                "---\ntitle: Page de Zanzibar\n---\nZanzibar.\n",
            "Content/projects/zanzibar-folder/lost/en.md":
                "---\ntitle: Zanzibar page\n---\nZanzibar.\n",
            "Content/projects/zanzibar-folder/zanzibar.csv": "zanzibar,1\n",
            "Content/projects/zanzibar-folder/files/plan.txt": "zanzibar\n",
            "Content/projects/zanzibar-folder/picture.svg":
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"2\" height=\"1\"><title>zanzibar</title></svg>",
            "Templates/page.mustache": template,
            "Templates/page-release.mustache":
                "<h1>{{page.title}}</h1>{{{page.body}}}<ul>{{#page.children}}{{>card}}{{/page.children}}</ul>",
            "Templates/languages.mustache":
                "{{#languages}}{{address}} {{not-found-title}} {{{not-found-body}}}{{/languages}}{{{structured-data}}}",
            "Templates/partials/card.mustache": """
            <li>{{id}} {{title}} {{short-title}} {{summary}} {{address}} {{#topics}}{{name}} {{label}} {{address}}{{/topics}}</li>
            """,
            "Templates/partials/source.mustache":
                "<li>{{id}} {{publisher}} {{description}} {{#citing}}{{>card}}{{/citing}}</li>",
        ]
    }

    /// A page that is always published, and shares a topic with the secret one.
    private static func open(_ title: String, _ lines: String) -> String {
        "---\ntitle: \(title)\n\(lines)---\n"
    }

    private static func secret(_ language: String, lines: String) -> String {
        """
        ---
        title: Zanzibar title
        short-title: Zanzibar
        slug: zanzibar-\(language)
        summary: Zanzibar summary
        \(language == "fr" ? "date: 2019\ntopics: [only-there, known]\nsources: [only-there]\naliases: [/fr/zanzibar-alias/]\nwhen: 2030-01-01\n" : "")\
        size: { value: Zanzibar size, sources: only-in-a-field }
        \(lines)note: Zanzibar note[^only-in-a-field]
        ---
        ## Zanzibar heading

        Zanzibar body[^only-there], [data](zanzibar.csv), [plan](files/plan.txt),
        [home](../../\(language).md), [lost](lost/\(language).md).

        ![Zanzibar picture](picture.svg)

        """
    }

    private static let template = """
        <title>{{page.title}}</title>
        <script type="application/ld+json">{{{page.structured-data}}}</script>
        {{#page.open-graph}}{{type}} {{locale}} {{#image}}{{url}} {{alt}}{{/image}}{{/page.open-graph}}
        <a href="{{page.canonical-url}}">{{page.summary}}</a>
        {{#page.translations}}{{url}} {{title}}{{/page.translations}}
        {{#page.other-languages}}{{address}} {{title}}{{/page.other-languages}}
        <nav>{{#menus.main}}{{address}} {{title}}{{/menus.main}}</nav>
        <nav>{{#page.breadcrumbs}}{{>card}}{{/page.breadcrumbs}}</nav>
        {{{page.body}}}
        {{#page.outline}}{{title}}{{/page.outline}}
        <dl>{{#page.facts}}<dt>{{label}}</dt><dd>{{{value}}}</dd>{{/page.facts}}</dl>
        {{#page.fields.related}}{{>card}}{{/page.fields.related}}
        {{#page.fields.main}}{{>card}}{{/page.fields.main}}
        {{{page.fields.note}}}
        <ul>{{#page.children}}{{>card}}{{/page.children}}</ul>
        <ul>{{#page.listing}}{{>card}}{{/page.listing}}</ul>
        {{#page.groups}}{{#section}}{{>card}}{{/section}}{{#pages}}{{>card}}{{/pages}}{{/page.groups}}
        {{#page.pagination}}{{count}}{{#pages}}{{address}}{{/pages}}{{/page.pagination}}
        {{#page.previous}}{{>card}}{{/page.previous}}{{#page.next}}{{>card}}{{/page.next}}
        {{#page.related}}{{>card}}{{/page.related}}
        {{#site.feed}}{{title}} {{atom}}{{/site.feed}} {{#page.feed}}{{title}} {{json}}{{/page.feed}}
        {{#sections.news}}{{>card}}{{#children}}{{>card}}{{/children}}{{/sections.news}}
        {{#sections.projects}}{{>card}}{{#children}}{{>card}}{{/children}}{{#newest}}{{>card}}{{/newest}}{{/sections.projects}}
        <ol>{{#page.sources}}{{>source}}{{/page.sources}}</ol>
        {{#site.calendar}}{{url}}{{/site.calendar}} {{page.release-address}}
        {{#chronology}}{{>card}} {{label}}{{#when}}{{words}}{{/when}}{{#sources}}{{publisher}}{{/sources}}{{/chronology}}
        {{#fact-sheet.page}}{{>card}}{{#known-facts}}{{{value}}}{{#sources}}{{publisher}}{{/sources}}{{/known-facts}}{{/fact-sheet.page}}
        <ol>{{#bibliography}}{{>source}}{{/bibliography}}</ol>
        {{#site.search}}{{address}} {{index}}{{/site.search}}
        <ul>{{#site-map}}{{title}}{{#children}}{{title}}{{#children}}{{title}}{{/children}}{{/children}}{{/site-map}}</ul>
        """
}
