import Foundation

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
            "Content/site.yml": """
            base-url: https://host.example/
            languages:
              - { code: fr, name: Français }
              - { code: en, name: English }
            name: { fr: Portail, en: Portal }
            description: { fr: Un site, en: A site }
            publisher: { fr: Nous, en: Us }
            notice: { fr: Essai, en: Trial }
            topics:
              known: { fr: connu, en: known }
              only-there: { fr: Zanzibar thème, en: Zanzibar topic }
            menus:
              main: [news, projects/zanzibar-folder]
            not-found: projects/zanzibar-folder/lost
            """,
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
            fields:
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
            "Content/projects/fr.md":
                "---\ntitle: Projets\norder: [zanzibar-folder]\n\(above)---\nTexte.\n",
            "Content/projects/en.md": "---\ntitle: Projects\n---\nText.\n",
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
            "Templates/languages.mustache":
                "{{#languages}}{{address}} {{not-found-title}} {{{not-found-body}}}{{/languages}}",
            "Templates/partials/card.mustache": """
            <li>{{id}} {{title}} {{short-title}} {{summary}} {{address}} {{#topics}}{{name}} {{label}}{{/topics}}</li>
            """,
            "Templates/partials/source.mustache":
                "<li>{{id}} {{publisher}} {{description}} {{#citing}}{{>card}}{{/citing}}</li>",
        ]
    }

    private static func secret(_ language: String, lines: String) -> String {
        """
        ---
        title: Zanzibar title
        short-title: Zanzibar
        slug: zanzibar-\(language)
        summary: Zanzibar summary
        \(language == "fr" ? "topics: [only-there]\nsources: [only-there]\naliases: [/fr/zanzibar-alias/]\n" : "")\(lines)note: Zanzibar note[^only-in-a-field]
        ---
        ## Zanzibar heading

        Zanzibar body[^only-there], [data](zanzibar.csv), [plan](files/plan.txt),
        [home](../../\(language).md), [lost](lost/\(language).md).

        ![Zanzibar picture](picture.svg)

        """
    }

    private static let template = """
        <title>{{page.title}}</title>
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
        {{#sections.news}}{{>card}}{{#children}}{{>card}}{{/children}}{{/sections.news}}
        {{#sections.projects}}{{>card}}{{#children}}{{>card}}{{/children}}{{/sections.projects}}
        <ol>{{#page.sources}}{{>source}}{{/page.sources}}</ol>
        <ol>{{#bibliography}}{{>source}}{{/bibliography}}</ol>
        """
}
