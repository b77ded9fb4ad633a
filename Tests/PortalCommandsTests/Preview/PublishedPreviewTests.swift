import Foundation
import Testing

/// A published site served by `portal preview --published`, as nginx and Apache serve it.
@Suite struct PublishedPreviewTests {
    private func server(of delivered: DeliveredSite, base: String = "/") throws -> WebServer {
        try WebServer(
            PortalProcess.executable.path,
            package: "portal",
            insistsOnEncryption: false,
            saysItsPort: true,
            arguments: { _, port in
                [
                    "preview", "--published", "--port", "\(port)", "--output",
                    delivered.root + base,
                ] + delivered.arguments
            },
            configuration: { _, _ in "" }
        )
    }

    @Test func `it keeps what nginx keeps`() throws {
        let delivered = try DeliveredSite()
        let server = try server(of: delivered)
        try ServerPromises.expectAll(of: server, delivered)
        #expect(try server.answer(to: "/fr/", method: "POST").status == 405)
    }

    @Test func `a site at a path keeps to it`() throws {
        let delivered = try DeliveredSite(baseURL: "https://host.example/portal/")
        let server = try server(of: delivered, base: "/portal/")
        #expect(try server.answer(to: "/portal/fr/").status == 200)
        try ServerPromises.expectRedirects(of: server, base: "/portal/")
        try ServerPromises.expectNotFound(of: server, base: "/portal/")
        try ServerPromises.expectNoLeak(of: server, base: "/portal/")
        #expect(try server.answer(to: "/fr/").status == 404)
    }

    @Test func `nothing outside the folder is served through a link`() throws {
        let delivered = try DeliveredSite()
        try delivered.site.write("secret", to: "secret.txt")
        try FileManager.default.createSymbolicLink(
            atPath: delivered.root + "/secret.txt",
            withDestinationPath: delivered.site.folder.appending(path: "secret.txt").path
        )
        let server = try server(of: delivered)
        let answer = try server.answer(to: "/secret.txt")
        #expect(answer.status == 404)
        #expect(!answer.text.contains("secret"))
    }
}
