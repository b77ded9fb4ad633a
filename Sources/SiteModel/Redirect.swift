/// A former address of a page, and where its readers are sent.
package struct Redirect: Sendable {
    /// Where the page once stood, as front matter names it.
    package let alias: Located<String>
    /// Where it stood, below the base path: a folder (`fr/ancienne-page/`), whether or not the alias has
    /// its last slash, or a document (`fr/page.html`).
    package let route: Route
    /// The page that stands for it now.
    package let page: Page
    /// Where readers are sent: the address of the page, or of a file that belongs to it.
    package let target: Route

    package init(_ alias: Located<String>, to page: Page) {
        self.alias = alias
        route = Self.route(of: alias.value)
        self.page = page
        target = page.route
    }

    private init(_ alias: Located<String>, at route: Route, to page: Page, leadingTo target: Route)
    {
        self.alias = alias
        self.route = route
        self.page = page
        self.target = target
    }

    /// The file below the page that has the name of the former address (`feed.xml` of
    /// `/fr/ancienne-page/feed.xml`); `nil` where the address is one of a page.
    package var fileRoute: Route? {
        guard let name = route.path.split(separator: "/").last, name.contains("."),
            page.route.path.hasSuffix("/")
        else { return nil }
        return Route(page.route.path + name)
    }

    /// Whether it is the former address of a file rather than of a page.
    package var isOfFile: Bool { target != page.route }

    /// The former address of a file that belongs to the page.
    package func leading(to file: Route) -> Redirect {
        let path = route.path.hasSuffix("/") ? String(route.path.dropLast()) : route.path
        return Redirect(alias, at: Route(path), to: page, leadingTo: file)
    }

    /// Whether servers also meet the address without its last slash.
    package var isFolder: Bool { route.path.hasSuffix("/") }

    /// The route that an alias names; characters that a path of front matter cannot have may be
    /// percent-encoded.
    package static func route(of alias: String) -> Route {
        let written = alias.hasPrefix("/") ? alias.dropFirst() : alias[...]
        let path = Route(percentEncoded: written)?.path ?? String(written)
        let isDocument = [".html", ".htm"].contains { path.hasSuffix($0) }
        return Route(path.hasSuffix("/") || isDocument ? path : path + "/")
    }
}
