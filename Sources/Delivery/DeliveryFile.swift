package import SiteModel

/// A file that servers, browsers or curious people look for at an address of their own choice.
package struct DeliveryFile: Sendable {
    package let route: Route
    /// The file's bytes, from what servers are told of the site.
    package let bytes: @Sendable (ServerRules) -> [UInt8]

    /// Every such file of a site. A new one is a line here.
    ///
    /// - Parameter assets: In order of path.
    package static func all(of site: Site, assets: [PublishedAsset]) -> [DeliveryFile] {
        var files = [
            DeliveryFile(route: Route("_headers")) { HostFiles.headers($0, site: site) },
            DeliveryFile(route: Route("_redirects")) { HostFiles.redirects($0) },
            // GitHub Pages would leave out names that begin with a line.
            DeliveryFile(route: Route(".nojekyll")) { _ in [] },
            DeliveryFile(route: HumansText.route) { _ in HumansText.bytes(of: site) },
        ]
        if let text = SecurityText.bytes(of: site) {
            files.append(DeliveryFile(route: SecurityText.route) { _ in text })
        }
        return files
            + site.configuration.languages.map { language in
                DeliveryFile(route: WebManifest.route(in: language.language)) { _ in
                    WebManifest.bytes(of: site, in: language, assets: assets)
                }
            }
    }
}
