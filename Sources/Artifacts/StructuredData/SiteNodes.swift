internal import Diagnostics
internal import SiteModel
internal import Typography

/// The nodes that the graphs of all pages of a language have: the site, and who answers for it.
struct SiteNodes {
    private let site: Site

    init(of site: Site) { self.site = site }

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
        if let page = site.searchPage(in: language) {
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
