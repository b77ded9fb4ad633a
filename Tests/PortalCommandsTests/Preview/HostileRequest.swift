/// What no browser sends: the bytes, and what a server may say to them.
struct HostileRequest: Sendable {
    let name: String
    let bytes: [UInt8]
    /// The status of the first answer; 0 where the server closes without one.
    let allowed: Set<Int>

    /// - Parameter port: Of the server, for the requests whose fault is not their host.
    static func all(port: UInt16) -> [HostileRequest] {
        let maker = HostileRequestMaker(port: port)
        return maker.methods + maker.traversals + maker.targets + maker.hosts + maker.fields
            + maker.framing + maker.conditions + maker.garbage
    }
}

/// Makes hostile requests by kind.
struct HostileRequestMaker {
    let port: UInt16

    var host: String { "localhost:\(port)" }

    /// A request that is right but for its method, target or further lines.
    func request(
        _ name: String,
        _ allowed: Set<Int>,
        method: String = "GET",
        target: String = "/fr/",
        version: String = "HTTP/1.1",
        _ lines: [String] = [],
        body: String = ""
    ) -> HostileRequest {
        let all = ["\(method) \(target) \(version)", "Host: \(host)"] + lines + ["", body]
        return raw(name, allowed, all.joined(separator: "\r\n"))
    }

    func raw(_ name: String, _ allowed: Set<Int>, _ text: String) -> HostileRequest {
        HostileRequest(name: name, bytes: Array(text.utf8), allowed: allowed)
    }
}

extension HostileRequestMaker {
    /// Closed, or said to be wrong.
    private static let refused: Set<Int> = [0, 400]

    var methods: [HostileRequest] {
        let known = [
            "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "PROPPATCH", "MKCOL",
            "COPY", "MOVE", "LOCK", "UNLOCK", "PURGE", "SEARCH", "REPORT", "BIND", "ACL", "LINK",
        ].map { request("method \($0)", [405], method: $0) }
        let unknown = [
            "get", "Get", "BREW", "X", "G ET", "GET,", "G\u{0}T", "\u{E9}", "GET\t", " GET", "",
            String(repeating: "A", count: 300), String(repeating: "A", count: 20_000), "PRI",
        ].map { method in
            request("method \(method.prefix(8).debugDescription)", [0, 400, 405], method: method)
        }
        let connect = request(
            "CONNECT",
            [0, 400, 405],
            method: "CONNECT",
            target: "evil.example:443"
        )
        return known + unknown + [connect]
    }

    /// Ways out of the site’s folder, as they have worked elsewhere.
    var traversals: [HostileRequest] {
        let steps = [
            "..", "%2e%2e", "%2E%2E", ".%2e", "%2e.", "%252e%252e", "%c0%ae%c0%ae",
            "%e0%80%ae%e0%80%ae",
            "%uff0e%uff0e", "....", "..;", "..%00", "..%20", "..%0d", "%2e%2e%00",
        ]
        let separators = ["/", "%2f", "%5c", "\\", "%252f", "%c0%af"]
        let climbs = steps.flatMap { step in
            separators.map { "/\(step)\($0)\(step)\($0)secret.txt" }
        }
        let others = [
            "/fr/../../secret.txt", "/media/../../secret.txt", "/assets/../secret.txt",
            "/-/../secret.txt", "/-/assets/../../secret.txt", "/-/assets/%2e%2e%2fsecret.txt",
            "//etc/passwd", "///etc/passwd", "/etc/passwd", "/%2fetc%2fpasswd",
            "/file:///etc/passwd",
            "/proc/self/environ", "/Content/fr.md", "/Content/site.yml", "/Templates/page.mustache",
            "/Public/index.html", "/.portal/lock", "/.git/config", "/.env", "/secret.txt",
            "/fr/index.html%00.txt", "/fr/%00", "/fr/~", "/fr/index.html~", "/fr/.%2findex.html",
        ]
        return (climbs + others).map { request("target \($0)", [0, 400, 404], target: $0) }
    }

    var targets: [HostileRequest] {
        let malformed = [
            "fr/", "*", "?", "#", "/#fr", "/fr/#x", "/%", "/%1", "/%zz", "/%c3", "/%ff",
            "/%ed%a0%80",
            "/%f5%80%80%80", "/%c1%81", "/%01", "/%0a", "/%7f", "/%c2%85", "/\u{1}", "/\u{7F}",
            "/\u{E9}",
            "/" + String(repeating: "a", count: 4_100), "/" + String(repeating: "a", count: 40_000),
            "/?" + String(repeating: "a", count: 5_000),
            "/" + String(repeating: "%2e", count: 1_400),
        ].map { request("target \($0.prefix(12).debugDescription)", [0, 400], target: $0) }
        let absolute = [
            ("http://\(host)/fr/", [200]), ("http://evil.example/fr/", [200, 400, 421]),
            ("http://", [0, 400, 404, 301, 200]), ("http:///fr/", [0, 200, 400, 404]),
            ("ftp://evil.example/x", [0, 400, 404, 421]), ("//evil.example/fr/", [400, 404]),
            ("http://user:pass@\(host)/fr/", [0, 200, 400]),
            ("javascript:alert(1)", [0, 400, 404]),
            ("/fr//evil.example", [404]), ("//evil.example/..;/fr", [400, 404]),
        ].map { target, allowed in
            request("target \(target)", Set(allowed), target: target)
        }
        return malformed + absolute
    }

    var hosts: [HostileRequest] {
        let strangers = [
            "evil.example", "evil.example:\(port)", "localhost.evil.example:\(port)",
            "127.0.0.1.evil.example:\(port)", "localhost:\(port)@evil.example",
            "evil.example#localhost",
            "localhost:\(port):\(port)", "localhost:0\(port)", "localhost:", "localhost",
            "localhost:1",
            "[::1", "[::1]:\(port)]", "::1:\(port)", "127.1:\(port)", "2130706433:\(port)",
            "0.0.0.0:\(port)", "localhost\u{0}:\(port)", "localhost :\(port)", "",
            String(repeating: "a", count: 5_000),
        ].map { host in
            raw(
                "host \(host.prefix(24).debugDescription)",
                [0, 400, 421],
                "GET /fr/ HTTP/1.1\r\nHost: \(host)\r\n\r\n"
            )
        }
        return strangers + [
            raw("no host", [400], "GET /fr/ HTTP/1.1\r\n\r\n"),
            raw("no host, old", [0, 400], "GET /fr/ HTTP/1.0\r\n\r\n"),
            request("two hosts", [0, 400], ["Host: evil.example"]),
            request("the same host twice", [0, 400], ["host: \(host)"]),
        ]
    }
}
