import Artifacts
import Diagnostics
import Foundation
import SiteModel
import Testing

/// A site of a few pages, made by hand, that a test changes where it needs to.
struct SampleSite {
    var baseURL = "https://host.example/p/"
    var types: [ContentType] = []
    var sources: [Source] = []
    var pages = [Self.page("", "fr", "Accueil"), Self.page("", "en", "Home")]
    var fallbacks: [Page] = []
    var publisher = LocalizedText([:])
    var notFound: String?
    var search: String?
    /// Words of the interface, in French and English.
    var strings: [String: (String, String)] = [:]
    /// The HTML of pages, by route.
    var texts: [String: String] = [:]
    /// The HTML of every Markdown field.
    var markup = ""

    var site: Site {
        get throws {
            Site(
                configuration: SiteConfiguration(
                    baseURL: try #require(BaseURL(baseURL)),
                    languages: [
                        Self.language("fr", "Français", "fr-FR"), Self.language("en", "English"),
                    ],
                    name: both("Le portail", "The portal"),
                    description: both("Un site", "A site"),
                    publisher: publisher,
                    notice: both("Essai", "Trial"),
                    topics: [
                        SiteConfiguration.Topic(name: "hpc", label: both("calcul", "computing"))
                    ],
                    menus: [],
                    notFoundPage: notFound.map { Located(PageID($0), at: Self.nowhere) },
                    searchPage: search.map { Located(PageID($0), at: Self.nowhere) },
                    allowsRawHTML: false
                ),
                types: types,
                sources: sources,
                pages: pages.sorted {
                    ($0.id, $1.language) < ($1.id, $0.language)
                },
                fallbacks: fallbacks
            )
        }
    }

    var contents: SiteContents {
        get throws {
            let (texts, markup) = (texts, Array(markup.utf8))
            return SiteContents(
                of: try site,
                strings: interfaceStrings,
                text: { RenderedText(html: Array((texts[$0.route.path] ?? "").utf8)) },
                markup: { _, _ in markup }
            )
        }
    }

    var interfaceStrings: InterfaceStrings {
        InterfaceStrings(
            entries: strings.sorted { $0.key < $1.key }.map { key, words in
                InterfaceStrings.Entry(
                    key: key,
                    text: both(words.0, words.1),
                    location: Self.nowhere
                )
            },
            formats: [:]
        )
    }

    /// The bytes at an address, as text; `nil` where nothing is made.
    func text(at path: String) throws -> String? {
        let contents = try contents
        return SiteArtifact.all(of: contents.site).first { $0.route.path == path }
            .map { String(decoding: $0.bytes(contents), as: UTF8.self) }
    }

    /// The graph of a page, its nodes by type.
    ///
    /// - Parameter part: What of its list stands there; `nil` for all of it.
    func graph(
        of id: String,
        in language: String = "fr",
        _ part: ListPart? = nil
    ) throws -> [String: [String: Any]] {
        let contents = try contents
        let page = try #require(contents.site.page(PageID(id), in: Language(language)))
        let data = StructuredData(of: contents.site, strings: contents.strings)
        let bytes = data.graph(of: page, part, in: contents.text(page))
        let json = try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any]
        let nodes = try #require(json?["@graph"] as? [[String: Any]])
        return Dictionary(
            nodes.map { ($0["@type"] as? String ?? "several", $0) },
            uniquingKeysWith: { first, _ in first }
        )
    }
}

extension SampleSite {
    static let nowhere = SourceLocation(file: "Content/site.yml")

    static func page(
        _ id: String,
        _ language: String,
        _ title: String,
        type: ContentType = .page,
        summary: String? = nil,
        date: String? = nil,
        updated: String? = nil,
        topics: [String] = [],
        sources: [String] = [],
        template: String? = nil,
        schema: String? = nil,
        fields: [(String, FieldValue)] = []
    ) -> Page {
        Page(
            id: PageID(id),
            language: Language(language),
            type: type,
            file: "Content/\(id)/\(language).md",
            route: Route("\(language)/" + (id.isEmpty ? "" : id + "/")),
            title: title,
            summary: summary,
            date: date.flatMap { PartialDate($0) },
            updated: updated.flatMap { PartialDate($0) },
            topics: topics,
            sources: sources,
            template: template.map { Located($0, at: nowhere) },
            order: [],
            schemaType: schema,
            fields: fields.map { FieldValue.NamedValue(name: $0.0, value: $0.1) },
            body: PageSource.Body(bytes: [], firstLine: 1)
        )
    }

    static func field(
        _ name: String,
        _ kind: FieldKind,
        schema: String? = nil,
        as schemaType: String? = nil,
        isShared: Bool = true,
        calendar: CalendarRole? = nil
    ) -> FieldDefinition {
        FieldDefinition(
            name: name,
            kind: kind,
            isRequired: false,
            isShared: isShared,
            label: both("Champ \(name)", "Field \(name)"),
            help: nil,
            schemaTerm: schema,
            schemaType: schemaType,
            calendarRole: calendar
        )
    }

    static func type(
        _ name: String,
        _ schema: String?,
        catalogue: String? = nil,
        _ fields: [FieldDefinition]
    ) -> ContentType {
        ContentType(
            name: name,
            label: both("Type \(name)", "Type \(name)"),
            section: nil,
            schemaType: schema,
            fields: fields,
            catalogue: catalogue
        )
    }

    private static func language(
        _ code: String,
        _ name: String,
        _ locale: String? = nil
    ) -> SiteConfiguration.SiteLanguage {
        SiteConfiguration.SiteLanguage(
            language: Language(code),
            name: name,
            direction: .leftToRight,
            locale: locale.map { Language($0) }
        )
    }
}

func both(_ french: String, _ english: String) -> LocalizedText {
    LocalizedText([Language("fr"): french, Language("en"): english])
}

extension FieldValue {
    /// A fact that a source states.
    static func known(_ value: FieldValue, from source: String = "telquel") -> FieldValue {
        .fact(.known(value, sources: [Located(source, at: SampleSite.nowhere)]))
    }

    static func tba(_ day: String) throws -> FieldValue {
        .fact(.toBeAnnounced(lastChecked: try #require(PartialDate(day))))
    }

    static func day(_ day: String) throws -> FieldValue {
        .date(try #require(PartialDate(day)))
    }
}
