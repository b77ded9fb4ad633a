import Foundation
import Testing

/// A site served by Debian's Apache with what `portal server-config apache` prints.
@Suite struct ApacheTests {
    enum Place: CaseIterable, CustomTestStringConvertible {
        case directory, accessFile

        var testDescription: String { self == .directory ? "<Directory>" : ".htaccess" }
    }

    /// - Parameter base: Where the site is served.
    private func server(
        of delivered: DeliveredSite,
        _ place: Place = .directory,
        base: String = "/"
    ) throws -> WebServer {
        let text = try delivered.configuration(for: "apache")
        let site = delivered.root + base
        if place == .accessFile { try delivered.site.write(text, to: "served\(base).htaccess") }
        let modules = ["mpm_event", "authz_core", "dir", "mime", "headers", "rewrite"]
            .map { "LoadModule \($0)_module /usr/lib/apache2/modules/mod_\($0).so" }
        return try WebServer(
            "/usr/sbin/apache2",
            package: "apache2-bin",
            arguments: { file, _ in ["-X", "-f", file] },
            configuration: { folder, port in
                """
                \(modules.joined(separator: "\n"))
                ServerRoot \(folder)
                ServerName localhost
                ServerTokens Prod
                Listen 127.0.0.1:\(port)
                PidFile \(folder)/pid
                ErrorLog \(folder)/error.log
                DefaultRuntimeDir \(folder)
                Mutex file:\(folder)
                TypesConfig /dev/null
                DocumentRoot \(delivered.root)
                <Directory "/">
                Require all granted
                AllowOverride All
                </Directory>
                <Directory "\(site)">
                \(place == .directory ? text : "")
                </Directory>
                """
            }
        )
    }

    @Test(arguments: Place.allCases)
    func `it keeps what nginx keeps`(place: Place) throws {
        let delivered = try DeliveredSite()
        let server = try server(of: delivered, place)
        try ServerPromises.expectAll(of: server, delivered)
    }

    @Test func `a site at a path keeps to it`() throws {
        let delivered = try DeliveredSite(baseURL: "https://host.example/portal/")
        let server = try server(of: delivered, base: "/portal/")
        #expect(try server.answer(to: "/portal/fr/").status == 200)
        try ServerPromises.expectRedirects(of: server, base: "/portal/")
        try ServerPromises.expectNotFound(of: server, base: "/portal/")
        try ServerPromises.expectNoLeak(of: server, base: "/portal/")
    }
}
