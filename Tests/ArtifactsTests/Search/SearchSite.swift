import Diagnostics
import SiteModel

@testable import Artifacts

/// A small site with a search page, whose texts are HTML.
struct SearchSite {
    let contents: SiteContents

    /// - Parameter pages: Besides the search page.
    init(_ pages: [Page], strings: [String: String] = [:]) throws {
        let text = LocalizedText([:])
        let languages = ["fr", "en"].map {
            SiteConfiguration.SiteLanguage(
                language: Language($0),
                name: $0,
                direction: .leftToRight
            )
        }
        struct WrongAddress: Error {}
        guard let baseURL = BaseURL("https://host.example/p/") else { throw WrongAddress() }
        let place = SourceLocation(file: "Content/site.yml")
        let configuration = SiteConfiguration(
            baseURL: baseURL,
            languages: languages,
            name: text,
            description: text,
            publisher: text,
            notice: text,
            topics: [],
            menus: [],
            notFoundPage: Located(PageID("lost"), at: place),
            searchPage: Located(PageID("search"), at: place),
            allowsRawHTML: false
        )
        let site = Site(
            configuration: configuration,
            types: [],
            sources: [],
            pages: (pages + [Self.page("search", "Recherche")]).sorted { $0.id < $1.id }
        )
        contents = SiteContents(
            of: site,
            strings: InterfaceStrings(
                entries: strings.sorted { $0.key < $1.key }.map { key, words in
                    InterfaceStrings.Entry(
                        key: key,
                        text: LocalizedText([Language("fr"): words]),
                        location: place
                    )
                },
                formats: [:]
            ),
            text: { Self.text($0.body.bytes) }
        )
    }

    var artifacts: [SiteArtifact] {
        SiteArtifact.all(of: contents.site).filter { $0.route.path.hasPrefix("search/") }
    }

    /// The file at a path below `search/fr/`.
    func file(_ name: String) -> String {
        let artifact = artifacts.first { $0.route.path == "search/fr/" + name }
        return artifact.map { String(decoding: $0.bytes(contents), as: UTF8.self) } ?? "none"
    }

    static func page(
        _ id: String,
        _ title: String,
        _ html: String = "",
        summary: String? = nil,
        type: ContentType = .page,
        date: PartialDate? = nil,
        fields: [FieldValue.NamedValue] = []
    ) -> Page {
        Page(
            id: PageID(id),
            language: Language("fr"),
            type: type,
            file: "Content/\(id)/fr.md",
            route: Route("fr/\(id)/"),
            title: title,
            summary: summary,
            date: date,
            updated: nil,
            topics: [],
            sources: [],
            template: nil,
            order: [],
            fields: fields,
            body: PageSource.Body(bytes: Array(html.utf8), firstLine: 1)
        )
    }

    /// What follows `<notes>` is the notes.
    private static func text(_ html: [UInt8]) -> RenderedText {
        let parts = String(decoding: html, as: UTF8.self).split(
            separator: "<notes>",
            omittingEmptySubsequences: false
        )
        return RenderedText(
            html: parts.flatMap { Array($0.utf8) },
            notesStart: parts[0].utf8.count,
            noteCount: parts.count - 1
        )
    }
}
