import Artifacts
import Diagnostics
import SiteModel
import Testing

/// A site with news, made by hand, and its feeds.
struct FeedSite {
    var pages: [Page] = []
    var pageSize = 20
    /// The HTML of texts by route.
    var texts: [String: String] = [:]
    var baseURL = "https://host.example/p/"

    static let french = Language("fr")
    static let english = Language("en")
    private static let nowhere = Diagnostics.SourceLocation(file: "nowhere")

    static func both(_ french: String, _ english: String) -> LocalizedText {
        LocalizedText([Self.french: french, Self.english: english])
    }

    static func located<Value>(_ value: Value) -> Located<Value> { Located(value, at: nowhere) }

    func site() throws -> Site {
        let settings = FeedSettings(
            section: Self.located(PageID("news")),
            pageSize: pageSize,
            tagging: TaggingEntity(
                authority: "host.example",
                date: try #require(PartialDate("2021"))
            )
        )
        let configuration = SiteConfiguration(
            baseURL: try #require(BaseURL(baseURL)),
            languages: ["fr", "en"].map {
                SiteConfiguration.SiteLanguage(
                    language: Language($0),
                    name: $0,
                    direction: .leftToRight
                )
            },
            name: Self.both("Le portail", "The portal"),
            description: LocalizedText([:]),
            publisher: Self.both("L'université", "The university"),
            notice: LocalizedText([:]),
            topics: [
                SiteConfiguration.Topic(name: "ai", label: Self.both("IA & calcul", "AI"))
            ],
            menus: [],
            notFoundPage: nil,
            allowsRawHTML: false,
            feeds: settings
        )
        let homes = [
            Self.page("", "fr", "fr/", "Accueil"), Self.page("", "en", "en/", "Home"),
            Self.page("news", "en", "en/news/", "News"),
            Self.page("news", "fr", "fr/actualites/", "Les nouvelles", summary: "Tout < rien"),
        ]
        let all = (homes + pages).sorted { ($0.id, $1.language) < ($1.id, $0.language) }
        return Site(configuration: configuration, types: [], sources: [], pages: all)
    }

    /// The text of a feed.
    func text(of path: String) throws -> String {
        let site = try site()
        let artifact = try #require(
            SiteArtifact.all(of: site).first { $0.route.path == path },
            "\(path)"
        )
        let texts = texts
        let contents = SiteContents(
            of: site,
            strings: InterfaceStrings(entries: [], formats: [:]),
            text: { RenderedText(html: Array((texts[$0.route.path] ?? "").utf8)) }
        )
        return String(decoding: artifact.bytes(contents), as: UTF8.self)
    }

    /// The feeds that the site has, in order.
    func paths() throws -> [String] {
        SiteArtifact.all(of: try site()).map(\.route.path).filter { $0.contains("feed") }
    }

    static func page(
        _ id: String,
        _ language: String,
        _ route: String,
        _ title: String,
        summary: String? = nil,
        date: String? = nil,
        updated: String? = nil,
        topics: [String] = [],
        fields: KeyValuePairs<String, FieldValue> = [:]
    ) -> Page {
        Page(
            id: PageID(id),
            language: Language(language),
            type: announcement,
            file: "Content/\(language).md",
            route: Route(route),
            title: title,
            summary: summary,
            date: date.flatMap { PartialDate($0) },
            updated: updated.flatMap { PartialDate($0) },
            topics: topics,
            sources: [],
            template: nil,
            order: [],
            fields: fields.map { FieldValue.NamedValue(name: $0.key, value: $0.value) },
            body: PageSource.Body(bytes: [], firstLine: 1)
        )
    }

    private static let announcement = ContentType(
        name: "announcement",
        label: LocalizedText([:]),
        section: nil,
        schemaType: nil,
        fields: [
            field("chapo", .fact(.text), term: "abstract"),
            field("errata", .list(.group([field("day", .date)])), term: "correction"),
            field("photo", .image),
        ]
    )

    private static func field(
        _ name: String,
        _ kind: FieldKind,
        term: String? = nil
    ) -> FieldDefinition {
        FieldDefinition(
            name: name,
            kind: kind,
            isRequired: false,
            isShared: true,
            label: LocalizedText([:]),
            help: nil,
            schemaTerm: term
        )
    }
}
