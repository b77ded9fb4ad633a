internal import Diagnostics
package import SiteModel

/// What search engines read of pages: one graph of JSON-LD a page, in the words of schema.org.
///
/// Derived from the `schema` terms of the content types; docs/structured-data.md says what becomes of
/// what. Nothing is said that the page does not say: a fact to be announced or disputed is left out.
/// Sources: JSON-LD 1.1 (W3C); schema.org; Google Search Central, “Structured data markup that Google
/// Search supports”.
package struct StructuredData: Sendable {
    private let site: Site
    private let strings: InterfaceStrings
    /// The nodes that all pages of a language share.
    private let shared: [Language: [JSONValue]]
    /// The sources as pages of a language cite them, by id.
    private let citations: [Language: [String: JSONValue]]

    package init(of site: Site, strings: InterfaceStrings) {
        self.site = site
        self.strings = strings
        let languages = site.configuration.languages.map(\.language)
        let nodes = SiteNodes(of: site)
        shared = Dictionary(
            languages.map { ($0, [nodes.website(in: $0).value, nodes.publisher(in: $0).value]) },
            uniquingKeysWith: { first, _ in first }
        )
        citations = Dictionary(
            languages.map { ($0, SchemaWriter.citations(of: site, in: $0)) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// What stands in a `script` element of type `application/ld+json` on a page, UTF-8.
    ///
    /// Empty for a page that search engines do not keep: one that shows the text of another language,
    /// and the one for addresses that do not exist.
    ///
    /// - Parameters:
    ///   - part: What of the page’s list the document shows; `nil` for all of it.
    ///   - text: The page’s own, rendered.
    ///   - note: Told of each page whose title is said.
    package func graph(
        of page: Page,
        _ part: ListPart? = nil,
        in text: RenderedText,
        noting note: @escaping (Page) -> Void = { _ in }
    ) -> [UInt8] {
        if page.isFallback || page.id == site.configuration.notFoundPage?.value { return [] }
        let writer = SchemaWriter(
            site,
            for: page,
            citing: citations[page.language] ?? [:],
            noting: note
        )
        let nodes = PageGraph(page, part, text, writer, strings).nodes
        return graph(nodes.map(\.value) + (shared[page.language] ?? []))
    }

    /// The same for the page that offers the languages: what the site is called in each.
    package func graphOfLanguageChoice() -> [UInt8] {
        graph(shared[site.configuration.defaultLanguage] ?? [])
    }
}

private extension StructuredData {
    func graph(_ nodes: [JSONValue]) -> [UInt8] {
        let graph: JSONValue = ["@context": "https://schema.org", "@graph": .array(nodes)]
        return graph.embedded
    }
}
