import Foundation
import Testing

/// A site served by Debian's nginx with what `portal server-config nginx` prints.
@Suite struct NginxTests {
    private static let module = "/usr/lib/nginx/modules/ngx_http_brotli_static_module.so"

    private func server(_ root: String, _ include: String) throws -> WebServer {
        try #require(
            FileManager.default.fileExists(atPath: Self.module),
            """
            \(Self.module) is missing: Scripts/setup installs it (Debian package \
            libnginx-mod-http-brotli-static)
            """
        )
        return try WebServer(
            "/usr/sbin/nginx",
            package: "nginx",
            arguments: { file, _ in ["-e", "stderr", "-c", file] },
            configuration: { folder, port in
                let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
                    .map { "\($0)_temp_path \(folder)/\($0);" }.joined(separator: " ")
                return """
                    daemon off;
                    master_process off;
                    pid \(folder)/pid;
                    load_module \(Self.module);
                    events { worker_connections 64; }
                    http {
                        access_log off;
                        \(temporary)
                        server {
                            listen 127.0.0.1:\(port);
                            root \(root);
                            \(include)
                        }
                    }
                    """
            }
        )
    }

    private func server(of delivered: DeliveredSite) throws -> WebServer {
        try server(delivered.root, delivered.configuration(for: "nginx", "--brotli"))
    }

    /// One server for all, for it takes longer to build its site than to ask it.
    @Test func `it keeps every promise`() throws {
        let delivered = try DeliveredSite()
        let server = try server(of: delivered)
        try ServerPromises.expectAll(of: server, delivered)
        #expect(try server.answer(to: "/fr/", method: "POST").status == 405)
        #expect(try server.answer(to: "/fr/")["Server"] == "nginx")
    }

    @Test func `a site at a path keeps to it`() throws {
        let delivered = try DeliveredSite(baseURL: "https://host.example/portal/")
        let server = try server(of: delivered)
        #expect(try server.answer(to: "/portal/fr/").status == 200)
        try ServerPromises.expectRedirects(of: server, base: "/portal/")
        try ServerPromises.expectNotFound(of: server, base: "/portal/")
        try ServerPromises.expectNoLeak(of: server, base: "/portal/")
        let style = try delivered.path("portal/assets/style.", ".css")
        #expect(
            try server.answer(to: style)["Cache-Control"] == "public, max-age=31536000, immutable"
        )
    }

    @Test func `the site of this repository is served whole`() throws {
        let site = try RealSite()
        let server = try server(site.output, site.configuration)
        for path in try site.paths {
            let target = "/" + (path.hasSuffix("index.html") ? String(path.dropLast(10)) : path)
            let answer = try server.answer(to: target)
            let isForHosts =
                path.hasPrefix("_") || path.hasPrefix(".") || path.hasSuffix("404.html")
            #expect(answer.status == (isForHosts ? 404 : 200), "\(path)")
            try ServerPromises.expectSecurity(of: answer, at: path)
        }
        #expect(try server.answer(to: "/fr/rien/").text.contains("<html lang=\"fr\""))
        #expect(try server.answer(to: "/en/nothing/").text.contains("<html lang=\"en\""))
        let page = try server.answer(to: "/fr/", ["Accept-Encoding": "br"])
        #expect(page["Content-Encoding"] == "br")
    }
}

/// The site of this repository, published with compressed forms to a folder of one test.
private final class RealSite {
    let output: String
    let configuration: String
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "portal-\(UUID().uuidString)", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        output = folder.appending(path: "Public").path
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let site = ["--site", root.path, "--as-of", "2026-11-22"]
        let build = try PortalProcess.run(["build", "--compress", "--output", output] + site)
        try #require(build.status == 0, "\(build.errors)")
        let config = try PortalProcess.run(["server-config", "nginx", "--brotli"] + site)
        try #require(config.status == 0, "\(config.errors)")
        configuration = config.text
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Of the files that are no compressed forms.
    var paths: [String] {
        get throws {
            try FileManager.default.subpathsOfDirectory(atPath: output).filter { path in
                let file = output + "/" + path
                let attributes = try FileManager.default.attributesOfItem(atPath: file)
                return attributes[.type] as? FileAttributeType == .typeRegular
                    && !path.hasSuffix(".gz") && !path.hasSuffix(".br")
            }
        }
    }
}
