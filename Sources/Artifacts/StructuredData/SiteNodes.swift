internal import Diagnostics
internal import SiteModel
internal import Typography

/// The nodes that the graphs of all pages of a language have: the site, and who answers for it.
struct SiteNodes {
    private let site: Site
    private let searchPages: [Language: Page]

    init(of site: Site) {
        self.site = site
        searchPages = Dictionary(
            site.pages.filter(\.isSearch).map { ($0.language, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    func website(in language: Language) -> LinkedNode {
        let configuration = site.configuration
        let typographer = Typographer(language: language.code)
        var node = LinkedNode(["WebSite"], id: SchemaID.website(of: site))
        node.add("url", site.url(of: Route("")))
        node.add("name", configuration.name[language].map(typographer.plain))
        for other in configuration.languages.map(\.language) where other != language {
            let name = configuration.name[other].map(Typographer(language: other.code).plain)
            node.add("alternateName", name)
        }
        node.add("description", configuration.description[language].map(typographer.plain))
        for language in configuration.languages {
            node.add("inLanguage", language.language.code)
        }
        node.add("publisher", LinkedNode.reference(to: SchemaID.publisher(of: site)))
        if let page = searchPages[language] {
            let target: JSONValue = [
                "@type": "EntryPoint",
                "urlTemplate": .text(site.url(of: page.route) + "?q={search_term_string}"),
            ]
            node.add(
                "potentialAction",
                [
                    "@type": "SearchAction", "target": target,
                    "query-input": "required name=search_term_string",
                ]
            )
        }
        return node
    }

    /// Who answers for the site; the site itself speaks as long as nobody is named.
    func publisher(in language: Language) -> LinkedNode {
        let configuration = site.configuration
        let typographer = Typographer(language: language.code)
        var node = LinkedNode(["Organization"], id: SchemaID.publisher(of: site))
        let name = configuration.publisher[language] ?? configuration.name[language]
        node.add("name", name.map(typographer.plain))
        node.add("url", site.url(of: Route("")))
        return node
    }
}

extension Page {
    /// Whether the page is where readers search the site: that of the template `search`, or of a type
    /// with that name.
    fileprivate var isSearch: Bool {
        !isFallback && (template?.value == "search" || type.name == "search")
    }
}
