import Foundation
import Testing

/// What every server keeps that was told of a site.
enum ServerPromises {
    /// - Parameter delivered: The site, at the root of its host.
    static func expectAll(of server: WebServer, _ delivered: DeliveredSite) throws {
        let style = try delivered.path("assets/style.", ".css")
        for target in ["/fr/", style, "/fr/none/", "/fr/nouvelles/", "/favicon.ico"] {
            try expectSecurity(
                of: server.answer(to: target),
                at: target,
                isEncrypted: server.insistsOnEncryption
            )
        }
        try expectTypes(of: server, delivered)
        try expectCaching(of: server, delivered)
        try expectRevalidation(of: server)
        try expectCompression(of: server, delivered)
        try expectRedirects(of: server, base: "/")
        try expectNotFound(of: server, base: "/")
        try expectNoLeak(of: server, base: "/")
    }

    /// Every answer has the fields of security, whatever its status.
    static func expectSecurity(
        of answer: WebAnswer,
        at target: String,
        isEncrypted: Bool = true
    ) throws {
        let policy = try #require(answer["Content-Security-Policy"], "\(target)")
        #expect(policy.hasPrefix("default-src 'none'; style-src 'self'; "), "\(target)")
        #expect(!policy.contains(","), "\(target)")
        #expect(answer["X-Content-Type-Options"] == "nosniff", "\(target)")
        let transport = isEncrypted ? "max-age=31536000" : nil
        #expect(answer["Strict-Transport-Security"] == transport, "\(target)")
        #expect(policy.contains("upgrade-insecure-requests") == isEncrypted, "\(target)")
        #expect(answer["Referrer-Policy"] == "strict-origin-when-cross-origin", "\(target)")
        #expect(answer["Permissions-Policy"]?.contains("camera=()") == true, "\(target)")
        #expect(answer["Cross-Origin-Opener-Policy"] == "same-origin", "\(target)")
        #expect(answer["Cross-Origin-Resource-Policy"] == "cross-origin", "\(target)")
        #expect(answer["Access-Control-Allow-Origin"] == "*", "\(target)")
    }

    /// What is asked for is served as what it is.
    static func expectTypes(of server: WebServer, _ delivered: DeliveredSite) throws {
        let types = [
            "/": "text/html; charset=utf-8",
            "/fr/": "text/html; charset=utf-8",
            "/fr/index.html": "text/html; charset=utf-8",
            "/sitemap.xml": "application/xml; charset=utf-8",
            "/robots.txt": "text/plain; charset=utf-8",
            "/humans.txt": "text/plain; charset=utf-8",
            "/.well-known/security.txt": "text/plain; charset=utf-8",
            "/fr/site.webmanifest": "application/manifest+json; charset=utf-8",
            "/favicon.ico": "image/vnd.microsoft.icon",
            "/media/news/terms.ics": "text/calendar; charset=utf-8",
            "/media/news/data.json": "application/json; charset=utf-8",
            "/media/news/plan.pdf": "application/pdf",
            try delivered.path("assets/style.", ".css"): "text/css; charset=utf-8",
            try delivered.path("assets/dot.", ".svg"): "image/svg+xml; charset=utf-8",
        ]
        for (target, type) in types.sorted(by: { $0.key < $1.key }) {
            for coding in ["identity", "gzip", "br"] {
                let answer = try server.answer(to: target, ["Accept-Encoding": coding])
                #expect(answer.status == 200, "\(target)")
                #expect(answer["Content-Type"] == type, "\(target) \(coding)")
                #expect(answer["Content-Language"] == nil, "\(target) \(coding)")
            }
        }
    }

    /// Assets are kept for ever, and everything else is asked for again.
    static func expectCaching(of server: WebServer, _ delivered: DeliveredSite) throws {
        let style = try delivered.path("assets/style.", ".css")
        for coding in ["identity", "gzip"] {
            let answer = try server.answer(to: style, ["Accept-Encoding": coding])
            #expect(answer["Cache-Control"] == "public, max-age=31536000, immutable")
        }
        for target in ["/", "/fr/", "/media/news/plan.pdf", "/favicon.ico", "/assets/none.css"] {
            #expect(try server.answer(to: target)["Cache-Control"] == "no-cache", "\(target)")
        }
    }

    /// What a browser has already is not sent again.
    static func expectRevalidation(of server: WebServer) throws {
        for coding in ["identity", "gzip", "br"] {
            let first = try server.answer(to: "/fr/", ["Accept-Encoding": coding])
            let tag = try #require(first["ETag"])
            let second = try server.answer(
                to: "/fr/",
                ["Accept-Encoding": coding, "If-None-Match": tag]
            )
            #expect(second.status == 304, "\(coding)")
            #expect(second.body.isEmpty)
            #expect(second["Cache-Control"] == "no-cache")
        }
    }

    /// Compressed forms are served to those who take them.
    static func expectCompression(of server: WebServer, _ delivered: DeliveredSite) throws {
        let plain = try server.answer(to: "/fr/")
        #expect(plain["Content-Encoding"] == nil)
        #expect(plain.text.contains("Un texte assez long."))
        for (coding, suffix) in [("gzip", ".gz"), ("br", ".br")] {
            let answer = try server.answer(to: "/fr/", ["Accept-Encoding": coding])
            #expect(answer["Content-Encoding"] == coding)
            #expect(answer["Vary"]?.contains("Accept-Encoding") == true)
            let path = try delivered.path("fr/index.html", suffix)
            let form = try Data(contentsOf: URL(filePath: delivered.root + path))
            #expect(answer.body == [UInt8](form))
            #expect(answer.body.count < plain.body.count / 3)
        }
        let both = try server.answer(to: "/fr/", ["Accept-Encoding": "gzip, deflate, br"])
        #expect(both["Content-Encoding"] == "br")
        let none = try server.answer(
            to: "/media/news/plan.pdf",
            ["Accept-Encoding": "gzip, br"]
        )
        #expect(none["Content-Encoding"] == nil)
    }

    /// Former addresses lead on, with their questions.
    static func expectRedirects(of server: WebServer, base: String) throws {
        for former in [
            "fr/nouvelles/", "fr/nouvelles", "fr/vieux.html", "fr/c++/", "fr/c++",
            "fr/%C3%A9(1)%7B2%7D;$3/", "fr/a%20b/", "fr/a%20b",
        ] {
            for question in ["", "?a=b&c=%C3%A9"] {
                let answer = try server.answer(to: base + former + question)
                #expect(answer.status == 301, "\(former)")
                let location = answer["Location"] ?? ""
                #expect(
                    location == "\(base)fr/actualites/\(question)"
                        || location == "http://localhost\(base)fr/actualites/\(question)"
                        || location.hasSuffix(":\(server.port)\(base)fr/actualites/\(question)"),
                    "\(former): \(location)"
                )
            }
        }
        // A folder without its slash is still the same page.
        let folder = try server.answer(to: base + "fr/actualites")
        #expect(folder.status == 301)
        #expect(folder["Location"]?.hasSuffix("\(base)fr/actualites/") == true)
    }

    /// Where nothing stands, the language of the address answers.
    static func expectNotFound(of server: WebServer, base: String) throws {
        let answers = [
            "fr/rien/": "Page introuvable", "fr/rien.html": "Page introuvable",
            "fr/404.html": "Page introuvable", "en/nothing": "Page not found",
            "en/404.html": "Page not found",
        ]
        for (target, words) in answers.sorted(by: { $0.key < $1.key }) {
            let answer = try server.answer(to: base + target)
            #expect(answer.status == 404, "\(target)")
            #expect(answer.text.contains(words), "\(target)")
            #expect(answer["Content-Type"] == "text/html; charset=utf-8", "\(target)")
        }
        for target in ["rien", "404.html", "assets/none.css", "media/"] {
            let answer = try server.answer(to: base + target)
            #expect(answer.status == 404, "\(target)")
            #expect(answer.text.contains("Français"), "\(target)")
        }
    }

    /// What is not of the site is not served.
    static func expectNoLeak(of server: WebServer, base: String) throws {
        let targets = [
            "_headers", "_redirects", ".nojekyll", ".gitignore", "fr/index.html.gz",
            "fr/index.html.br", "assets/", "media/", "media/news/", ".well-known/", ".git/config",
        ]
        for target in targets {
            #expect(try server.answer(to: base + target).status == 404, "\(target)")
        }
        for target in ["../Content/site.yml", "%2e%2e/Content/site.yml", "fr/../../Content/fr.md"] {
            let status = try server.answer(to: base + target).status
            #expect([400, 403, 404].contains(status), "\(target)")
        }
    }
}
