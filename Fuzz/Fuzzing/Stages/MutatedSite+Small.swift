extension MutatedSite {
    /// A site in three languages that has a bit of everything.
    static let small: [String: [UInt8]] = texts.mapValues { Array($0.utf8) }

    private static let texts = [
        "Content/site.yml": """
        base-url: https://host.example/portal/
        languages:
          - { code: fr, name: Français }
          - { code: en, name: English }
          - { code: ar, name: العربية, direction: rtl }
        name: { fr: Portail, en: Portal, ar: بوابة }
        description: { fr: Un site, en: A site, ar: موقع }
        publisher: { fr: Nous, en: Us, ar: نحن }
        notice: { fr: Essai, en: Trial, ar: تجربة }
        topics: { ia: { fr: IA, en: AI, ar: ذ } }
        menus: { main: [news, people], footer: [not-found] }
        not-found: not-found
        """,
        "Content/sources.yml": """
        s-2021: { publisher: P, description: { fr: d, en: d, ar: d }, date: 2021-06, language: fr }
        t-2021: { publisher: T, title: Titre, description: { fr: d, en: d, ar: d }, address: "https://h.example/?a&b", language: en }
        """,
        "Content/types/news.yml": """
        label: { fr: Nouvelle, en: News, ar: خبر }
        section: news
        schema: NewsArticle
        fields:
          lead: { kind: markdown, fact: true, label: { fr: l, en: l, ar: l } }
          people: { kind: reference, type: person, list: true, label: { fr: l, en: l, ar: l } }
          price: { kind: number, unit: { fr: DH, en: MAD, ar: د }, fact: true, label: { fr: l, en: l, ar: l } }
          parts: { kind: group, list: true, label: { fr: l, en: l, ar: l }, fields: { a: { kind: text, label: { fr: l, en: l, ar: l } } } }
        """,
        "Content/types/person.yml": "label: { fr: P, en: P, ar: P }\nsection: people\n",
        "Content/fr.md":
            "---\ntitle: Accueil\n---\nVoir [les nouvelles](news/fr.md) et ![x](a.jpg).\n",
        "Content/en.md": "---\ntitle: Home\n---\n[news](news/en.md#a), [n](news)[^s-2021]\n\n# A\n",
        "Content/ar.md": "---\ntitle: ا\n---\n",
        "Content/a.jpg": "",
        "Content/news/fr.md": "---\ntitle: Nouvelles\nslug: nouvelles\n---\n## Un titre\n",
        "Content/news/en.md": "---\ntitle: News\n---\n## A\n\n## A\n",
        "Content/news/one/fr.md": """
        ---
        title: "Une : <script>alert(1)</script>"
        date: 2021-06-25
        topics: [ia]
        sources: [s-2021]
        lead: { value: "Un *mot* [x](../fr.md)", sources: [t-2021] }
        people: [one]
        price: { disputed: [ { value: 1200, sources: [s-2021] }, { value: 1300, sources: [t-2021] } ] }
        parts: [ { a: x }, { a: y } ]
        aliases: [/vieux/]
        ---
        Texte ; « mot »[^t-2021] ~~x~~ <span lang="en">it's</span>.
        """,
        "Content/news/one/en.md": "---\ntitle: One\nlead: { tba: 2026-01-01 }\n---\n[fr](fr.md)\n",
        "Content/news/two/fr.md": "---\ntitle: Deux\npublish: 2030-01-01\n---\n",
        "Content/people/fr.md": "---\ntitle: Gens\norder: [one]\n---\n",
        "Content/people/one/fr.md": "---\ntitle: Une\n---\n",
        "Content/people/one/en.md": "---\ntitle: One\ntemplate: bare\n---\n",
        "Content/not-found/fr.md": "---\ntitle: Rien\n---\nRien ici.\n",
        "Templates/page.mustache": """
        <h1>{{page.title}}</h1>{{#page.has-body}}<div>{{{page.body}}}</div>{{/page.has-body}}
        {{#page.fields.lead}}{{#is-known}}<p>{{{value}}}</p>{{/is-known}}{{/page.fields.lead}}
        {{> menu}}
        """,
        "Templates/bare.mustache": "<h1>{{page.title}}</h1>\n",
        "Templates/partials/menu.mustache": "<p>{{strings.menu}} {{site.name}}</p>\n",
        "Templates/languages.mustache": """
        {{#languages}}<a href="{{address}}">{{name}}</a>{{/languages}}
        """,
        "Templates/assets/style.css": "",
        "Templates/strings.yml": "menu: { fr: Menu, en: Menu, ar: م }\n",
    ]
}
