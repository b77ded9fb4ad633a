/// A former address of a page, and where its readers are sent.
package struct Redirect: Sendable {
    /// Where the page once stood, as front matter names it.
    package let alias: Located<String>
    /// Where it stood, below the base path: a folder (`fr/ancienne-page/`), whether or not the alias has
    /// its last slash, or a document (`fr/page.html`).
    package let route: Route
    /// The page that stands for it now.
    package let page: Page

    package init(_ alias: Located<String>, to page: Page) {
        self.alias = alias
        route = Self.route(of: alias.value)
        self.page = page
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
