internal import Diagnostics

/// The address of every published page in every language: the path of slugs from the home page down.
struct RouteAssignment {
    private var routesByPage: [PageID: [Route]] = [:]
    private(set) var diagnostics: [Diagnostic] = []

    /// - Parameter pages: In order of id, so that a folder stands before the folders in it.
    init(_ pages: [MergedPage], in configuration: SiteConfiguration) {
        var slugs: [Slugged: String] = [:]
        var owners: [Route: PageSource] = [:]
        for page in pages {
            var routes: [Route] = []
            for file in page.files {
                let slug = file.common.slug?.value ?? Slug.make(from: page.id.name)
                slugs[Slugged(id: page.id, language: file.language)] = slug
                let route = Self.route(of: page.id, in: file.language, slugs, configuration)
                if let owner = owners[route] {
                    diagnostics.append(.sameAddress(route, file, owner))
                }
                owners[route] = owners[route] ?? file
                routes.append(route)
            }
            routesByPage[page.id] = routes
        }
    }

    /// In the order of the page's files.
    func routes(of page: MergedPage) -> [Route] { routesByPage[page.id] ?? [] }
}

extension RouteAssignment {
    private struct Slugged: Hashable {
        let id: PageID
        let language: Language
    }

    private static func route(
        of id: PageID,
        in language: Language,
        _ slugs: [Slugged: String],
        _ configuration: SiteConfiguration
    ) -> Route {
        if configuration.notFoundPage?.value == id { return Route("\(language.code)/404.html") }
        var names: [String] = []
        var next: PageID? = id
        while let folder = next, folder != .home {
            // A folder without a page in this language still has a place in the address.
            names.append(
                slugs[Slugged(id: folder, language: language)] ?? Slug.make(from: folder.name)
            )
            next = folder.parent
        }
        let path = names.reversed().map { $0 + "/" }.joined()
        return Route("\(language.code)/\(path)")
    }
}

extension Diagnostic {
    fileprivate static func sameAddress(
        _ route: Route,
        _ file: PageSource,
        _ owner: PageSource
    ) -> Diagnostic {
        Diagnostic(
            .error,
            "P303",
            Phrase(
                fr: "deux pages ne peuvent avoir la même adresse « /\(route.path) »",
                en: "two pages cannot have the same address “/\(route.path)”"
            ),
            at: file.common.slug?.location ?? file.start,
            notes: [
                Note(
                    Phrase(fr: "l’autre page est ici", en: "the other page is here"),
                    at: owner.common.slug?.location ?? owner.start
                )
            ],
            suggestion: Phrase(
                fr: "donnez un autre « slug » à l’une des deux",
                en: "give one of the two another “slug”"
            )
        )
    }
}
