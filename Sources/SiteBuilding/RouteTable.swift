internal import Artifacts
package import Diagnostics
package import SiteModel

/// Every address of a site, and the recipe for what stands there.
package struct RouteTable: Sendable {
    /// How the bytes of an address are made.
    enum Recipe: Sendable {
        case page(Page)
        /// `/`: the languages, offered.
        case languages
        /// `/404.html`: in every language that there is no such page.
        case notFound
        case file(SourceFile)
        case generated(SiteArtifact)
        /// The press release of a page.
        case release(Page)
    }

    /// In order of route, each once.
    package let routes: [Route]
    package let diagnostics: [Diagnostic]
    private let recipes: [Route: Recipe]

    /// - Parameter release: Where the press release of a page is, if it has one.
    init(_ source: SiteSource, release: (Page) -> Route?) {
        let site = source.site
        var recipes: [Route: Recipe] = [:]
        var diagnostics: [Diagnostic] = []
        func add(_ route: Route, _ recipe: Recipe) {
            if recipes.updateValue(recipe, forKey: route) != nil {
                diagnostics.append(.occupied(route, by: recipe))
            }
        }
        add(Route(""), .languages)
        if let page = site.configuration.notFoundPage, !site.translations(of: page.value).isEmpty {
            add(Route("404.html"), .notFound)
        }
        for artifact in SiteArtifact.all(of: site) { add(artifact.route, .generated(artifact)) }
        for page in site.pages + site.fallbacks { recipes[page.route] = .page(page) }
        for page in site.pages {
            if let route = release(page) { add(route, .release(page)) }
        }
        for asset in source.layout.assets { add(Self.route(ofAsset: asset), .file(asset)) }
        for attachment in source.layout.attachments
        where !site.translations(of: attachment.owner).isEmpty {
            add(attachment.route, .file(attachment.file))
        }
        routes = recipes.keys.sorted()
        self.recipes = recipes
        self.diagnostics = diagnostics
    }

    func recipe(at route: Route) -> Recipe? { recipes[route] }

    /// Where a file of `Templates/assets/` is published.
    static func route(ofAsset file: SourceFile) -> Route {
        Route(String(file.path.dropFirst("Templates/".count)))
    }
}

extension Diagnostic {
    fileprivate static func occupied(
        _ route: Route,
        by recipe: RouteTable.Recipe
    ) -> Diagnostic {
        let file =
            if case .file(let file) = recipe { SourceLocation(file: file.path) } else {
                nil as SourceLocation?
            }
        return Diagnostic(
            .error,
            "P323",
            Phrase(
                fr: "l’adresse « /\(route.path) » est déjà prise",
                en: "the address “/\(route.path)” is taken already"
            ),
            at: file
        )
    }
}
