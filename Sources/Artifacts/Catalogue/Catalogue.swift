internal import Diagnostics
internal import SiteModel
internal import Typography

/// The pages of a type, in all languages at once, as programs read them.
struct Catalogue {
    private let type: ContentType
    private let contents: SiteContents
    private let writer: CatalogueWriter

    /// Below which every file of this version is.
    static let folder = "api/v1/"
    static let version = 1

    init(of type: ContentType, _ contents: SiteContents) {
        self.type = type
        self.contents = contents
        writer = CatalogueWriter(contents)
    }

    static func route(of type: ContentType, _ ending: String) -> Route {
        Route(folder + (type.catalogue ?? type.name) + ending)
    }

    var json: JSONValue {
        let site = contents.site
        let items = Self.items(of: type, on: site)
        var members: [(key: String, value: JSONValue)] = [
            ("$schema", .text(site.url(of: Self.route(of: type, ".schema.json")))),
            ("version", .number(Self.version)),
            ("name", .text(type.catalogue)),
            ("url", .text(site.url(of: Self.route(of: type, ".json")))),
            ("site", Self.description(of: site)),
        ]
        if let change = Self.lastChange(of: items) { members.append(("updated", .text(change))) }
        members.append(("items", .array(items.map(item))))
        let cited = Set(items.flatMap { $0.flatMap(\.sources) })
        let sources = site.sources.filter { cited.contains($0.id) }
        members.append(("sources", .array(sources.map(writer.source))))
        return .object(members)
    }

    /// The catalogues of a site.
    static func index(of types: [ContentType], on site: Site) -> JSONValue {
        let catalogues = types.map { type in
            let items = items(of: type, on: site)
            var members: [(key: String, value: JSONValue)] = [
                ("name", .text(type.catalogue)),
                ("label", CatalogueWriter.localized(type.label, on: site)),
                ("url", .text(site.url(of: route(of: type, ".json")))),
                ("schema", .text(site.url(of: route(of: type, ".schema.json")))),
                ("count", .number(items.count)),
            ]
            if let change = lastChange(of: items) { members.append(("updated", .text(change))) }
            return JSONValue.object(members)
        }
        return .object([
            ("version", .number(version)),
            ("url", .text(site.url(of: Route(folder + "index.json")))),
            ("site", description(of: site)),
            ("catalogues", .array(catalogues)),
        ])
    }
}

private extension Catalogue {
    /// The pages of the type, each in the languages that it exists in: the dated ones from the newest,
    /// then in order of id.
    static func items(of type: ContentType, on site: Site) -> [[Page]] {
        var items: [[Page]] = []
        for page in site.pages where page.type.name == type.name {
            if items.last?.first?.id == page.id {
                items[items.count - 1].append(page)
            } else {
                items.append([page])
            }
        }
        return items.sorted { one, other in
            switch (one[0].date, other[0].date) {
            case (let left?, let right?) where left != right: right < left
            case (_?, nil): true
            case (nil, _?): false
            default: one[0].id < other[0].id
            }
        }
    }

    static func lastChange(of items: [[Page]]) -> String? {
        items.compactMap { $0[0].updated ?? $0[0].date }.max()?.description
    }

    static func description(of site: Site) -> JSONValue {
        let configuration = site.configuration
        return .object([
            ("url", .text(site.url(of: Route("")))),
            ("name", CatalogueWriter.localized(configuration.name, on: site)),
            ("notice", CatalogueWriter.localized(configuration.notice, on: site)),
            ("languages", .texts(configuration.languages.map(\.language.code))),
        ])
    }

    /// - Parameter versions: The page in its languages, at least one.
    func item(_ versions: [Page]) -> JSONValue {
        let page = versions[0]
        let site = contents.site
        func perLanguage(_ text: (Page) -> String?) -> JSONValue {
            .object(
                versions.compactMap { page in
                    text(page).map { (key: page.language.code, value: .text($0)) }
                }
            )
        }
        var members: [(key: String, value: JSONValue)] = [
            ("id", .text(page.id.path)),
            ("type", .text(type.name)),
            ("url", perLanguage { site.url(of: $0.route) }),
            ("title", perLanguage { writer.words($0.title, in: $0.language) }),
            (
                "summary",
                perLanguage { page in
                    page.summary.map { writer.words($0, in: page.language) }
                }
            ),
        ]
        if let date = page.date { members.append(("date", .text(date.description))) }
        if let updated = page.updated { members.append(("updated", .text(updated.description))) }
        let topics = page.topics.compactMap { name in
            site.configuration.topics.first { $0.name == name }
        }
        members.append(
            (
                "topics",
                .array(topics.map { writer.labelled($0.name, $0.label) })
            )
        )
        members.append(("sources", .texts(page.sources)))
        members.append(("fields", fields(of: versions)))
        return .object(members)
    }

    func fields(of versions: [Page]) -> JSONValue {
        .object(
            type.fields.compactMap { field in
                let values = versions.compactMap { page in
                    page.fields.first { $0.name == field.name }
                        .map { CatalogueWriter.Version(page: page, value: $0.value) }
                }
                return writer.value(of: field, in: values).map { (key: field.name, value: $0) }
            }
        )
    }
}
