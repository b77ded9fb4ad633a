package import SiteModel

/// What every server of a site has to do, whatever its own language.
package struct ServerRules: Sendable {
    /// A field of every answer.
    struct Header: Equatable {
        let name: String
        let value: String
    }

    /// The document that answers where nothing stands.
    struct NotFound {
        /// Address of the folder that it answers for; begins with the base path.
        let folder: String
        /// Address of the document.
        let document: String
        /// Path of the document below the published folder.
        let file: String
    }

    /// Begins and ends with `/`.
    let base: String
    let headers: [Header]
    let redirects: [Redirect]
    /// For every language that has one; then the one for all other addresses.
    let notFound: [NotFound]

    /// - Parameters:
    ///   - redirects: Those at whose addresses nothing else stands.
    ///   - hasNotFound: Whether there is a document for addresses without a language.
    package init(of site: Site, redirects: [Redirect], hasNotFound: Bool) {
        let configuration = site.configuration
        base = configuration.baseURL.path
        headers = SecurityHeaders.all(of: configuration)
        self.redirects = redirects
        var notFound: [NotFound] = []
        if let id = configuration.notFoundPage?.value {
            for language in configuration.languages.map(\.language) {
                guard let page = site.page(id, in: language) else { continue }
                let folder = site.address(of: Route(language.code + "/"))
                let document = site.address(of: page.route)
                notFound.append(
                    NotFound(folder: folder, document: document, file: page.route.file)
                )
            }
        }
        if hasNotFound {
            let route = Route("404.html")
            let document = site.address(of: route)
            notFound.append(NotFound(folder: base, document: document, file: route.file))
        }
        self.notFound = notFound
    }

    /// For what has to be asked for each time: a new version is seen at once.
    static let revalidation = "no-cache"
    /// For what never changes under its name. Source: RFC 9111, section 5.2.2; RFC 8246.
    static let immutable = "public, max-age=31536000, immutable"

    /// What a server is told of a redirect: the former address, with and without its last slash.
    func addresses(of redirect: Redirect) -> [String] {
        let path = redirect.route.path
        return redirect.isFolder ? [path, String(path.dropLast())] : [path]
    }

    /// The address that a redirect leads to; begins with the base path.
    func target(of redirect: Redirect) -> String { base + redirect.target.percentEncoded }
}
