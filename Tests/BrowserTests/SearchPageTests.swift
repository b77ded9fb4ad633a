import Foundation
import Testing

/// The search page of the real site, in a browser.
@Suite(.serialized) struct SearchPageTests {
    @Test(arguments: [
        ("fr/recherche/?q=intelligence", "/fr/", "l’<mark>intelligence</mark>"),
        ("fr/recherche/?q=l%27Intelligence", "/fr/", "l’<mark>intelligence</mark>"),
        (
            "fr/recherche/?q=calc", "/fr/formations/master-calcul-intensif-ia/",
            "<mark>calcul</mark>"
        ),
        (
            "fr/recherche/?q=2%20000", "/fr/actualites/data-center-benguerir/",
            "<mark>2\u{202F}000</mark>"
        ),
        ("fr/recherche/?q=Toubkal", "/fr/infrastructure/toubkal/", "<mark>Toubkal</mark>"),
        ("en/search/?q=SUPERCOMPUTER", "/en/infrastructure/toubkal/", "<mark>supercomputer</mark>"),
    ])
    func `a query finds its page among the first three, and marks its words`(
        address: String,
        first: String,
        mark: String
    ) throws {
        let page = try document(address)
        let result = try #require(
            page.results.prefix(3).first {
                $0.contains("<a href=\"\(first)\"") || $0.contains("<a href=\"\(first)#")
            },
            "\(page.results)"
        )
        #expect(result.contains(mark), "\(result)")
        #expect(page.isMapHidden)
    }

    @Test func `a result leads to the heading above its passage`() throws {
        let page = try document("fr/recherche/?q=p%C3%A9taflops")
        #expect(page.results.contains { $0.contains("/fr/infrastructure/toubkal/#sa-puissance\"") })
    }

    @Test func `the number of pages is said, and ten are shown at a time`() throws {
        let page = try document("fr/recherche/?q=master")
        #expect(page.status.hasSuffix(" pages répondent à «&nbsp;master&nbsp;»."))
        #expect(page.results.count == 10)
        #expect(page.html.contains("<button id=\"page_search-more\" type=\"button\">"))
    }

    @Test func `what is found nowhere is said, with advice and all pages`() throws {
        let page = try document("en/search/?q=zanzibar")
        #expect(
            page.status
                == "No page matches “zanzibar”. Try a single word, or only its beginning; the list of all pages is below."
        )
        #expect(page.results == [])
        #expect(!page.isMapHidden)
    }

    @Test func `a query is text and never markup`() throws {
        let page = try document("fr/recherche/?q=%3Cimg%20src%3Dx%3E%20master")
        #expect(!page.html.contains("<img src=\"x\""))
        #expect(page.status.contains("&lt;img src=x&gt; master"))
    }

    @Test func `an index that does not come is said, with all pages`() throws {
        let site = try PublishedSite.real.get()
        let server = try StaticServer { $0.hasPrefix("search/") ? nil : site.file($0) }
        let page = SearchDocument(
            try Browser.document(at: "\(server.origin)/fr/recherche/?q=master")
        )
        #expect(page.status.hasPrefix("La recherche n’a pas pu charger son index."))
        #expect(!page.isMapHidden)
    }

    @Test func `without scripts the page is a map of all pages of the language`() throws {
        let file = try #require(try PublishedSite.real.get().file("fr/recherche/index.html"))
        let page = SearchDocument(String(decoding: file, as: UTF8.self))
        #expect(page.status == "")
        #expect(!page.isMapHidden)
        #expect(page.html.contains("La recherche a besoin de JavaScript."))
        for path in [
            "formations/", "formations/big-data/", "actualites/", "infrastructure/toubkal/",
            "presse/", "mentions-legales/", "plan-du-site/",
        ] {
            #expect(page.map.contains("<a href=\"/fr/\(path)\">"), "\(path)")
        }
    }

    @Test func `field, button and results follow each other in the order of the keyboard`() throws {
        let html = try document("fr/recherche/?q=master").html
        let places = [
            "<label for=\"page_query\"", "<input id=\"page_query\" type=\"search\"",
            "<button type=\"submit\"", "role=\"status\"", "<ol id=\"page_search-results\"",
            "<h3 class=\"card-title\"><a href=", "<button id=\"page_search-more\" type=\"button\"",
        ]
        .map { html.firstRange(of: $0)?.lowerBound }
        #expect(!places.contains(nil))
        #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
        #expect(!html.contains("tabindex=\"1\""))
    }

    private func document(_ path: String) throws -> SearchDocument {
        let site = try PublishedSite.real.get()
        let server = try StaticServer { site.file($0) }
        return SearchDocument(
            try Browser.document(at: "\(server.origin)/\(path)")
        )
    }
}

/// What a reader meets on the search page.
struct SearchDocument {
    let html: String

    init(_ html: String) { self.html = html }

    var status: String { text(from: "role=\"status\">", to: "</p>") }

    /// The HTML of each result.
    var results: [String] {
        text(from: "<ol id=\"page_search-results\"", to: "</ol>")
            .components(separatedBy: "<li class=\"card\">").dropFirst().map { $0 }
    }

    var map: String { text(from: "<section id=\"page_site-map\"", to: "</section>") }

    var isMapHidden: Bool { map.prefix { $0 != ">" }.contains("hidden=") }

    private func text(from start: String, to end: String) -> String {
        guard let start = html.firstRange(of: start)?.upperBound,
            let end = html[start...].firstRange(of: end)?.lowerBound
        else { return "" }
        return String(html[start..<end])
    }
}
