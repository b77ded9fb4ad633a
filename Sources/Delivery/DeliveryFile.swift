package import SiteModel

/// A file that servers, browsers or curious people look for at an address of their own choice.
package struct DeliveryFile: Sendable {
    package let route: Route
    package let bytes: @Sendable () -> [UInt8]

    /// Every such file of a site. A new one is a line here.
    ///
    /// - Parameters:
    ///   - rules: Those of the site.
    ///   - assets: In order of path.
    package static func all(
        of site: Site,
        rules: ServerRules,
        assets: [PublishedAsset]
    ) -> [DeliveryFile] {
        var files = [
            DeliveryFile(route: Route("_headers")) { HostFiles.headers(rules, site: site) },
            DeliveryFile(route: Route("_redirects")) { HostFiles.redirects(rules) },
            // GitHub Pages would leave out names that begin with a line.
            DeliveryFile(route: Route(".nojekyll")) { [] },
            DeliveryFile(route: HumansText.route) { HumansText.bytes(of: site) },
        ]
        if let text = SecurityText.bytes(of: site) {
            files.append(DeliveryFile(route: SecurityText.route) { text })
        }
        return files
            + site.configuration.languages.map { language in
                DeliveryFile(route: WebManifest.route(in: language.language)) {
                    WebManifest.bytes(of: site, in: language, assets: assets)
                }
            }
    }
}
