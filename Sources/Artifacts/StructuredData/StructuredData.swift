internal import Diagnostics
package import SiteModel
internal import Typography

/// What search engines read of pages: one graph of JSON-LD a page, in the words of schema.org.
///
/// Derived from the `schema` terms of the content types; docs/structured-data.md says what becomes of
/// what. Nothing is said that the page does not say: a fact to be announced or disputed is left out.
/// Sources: JSON-LD 1.1 (W3C); schema.org; Google Search Central, “Structured data markup that Google
/// Search supports”.
package struct StructuredData: Sendable {
    private let site: Site
    private let strings: InterfaceStrings
    private let searchPages: [Language: Page]

    package init(of site: Site, strings: InterfaceStrings) {
        self.site = site
        self.strings = strings
        searchPages = Dictionary(
            site.pages.filter(\.isSearch).map { ($0.language, $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// What stands in a `script` element of type `application/ld+json` on a page, UTF-8.
    ///
    /// Empty for a page that search engines do not keep: one that shows the text of another language,
    /// and the one for addresses that do not exist.
    ///
    /// - Parameter text: The page’s own, rendered.
    package func graph(of page: Page, in text: RenderedText) -> [UInt8] {
        if page.isFallback || page.id == site.configuration.notFoundPage?.value { return [] }
        let nodes = PageGraph(page, text, site, strings).nodes
        return graph(nodes + [website(in: page.language), publisher(in: page.language)])
    }

    /// The same for the page that offers the languages: what the site is called in each.
    package func graphOfLanguageChoice() -> [UInt8] {
        let language = site.configuration.defaultLanguage
        return graph([website(in: language), publisher(in: language)])
    }
}

private extension StructuredData {
    func graph(_ nodes: [LinkedNode]) -> [UInt8] {
        let graph: JSONValue = [
            "@context": "https://schema.org", "@graph": .array(nodes.map(\.value)),
        ]
        return graph.embedded
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
