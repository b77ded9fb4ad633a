/// What is wrong behind the request line.
extension HostileRequestMaker {
    private static let refused: Set<Int> = [0, 400]

    var fields: [HostileRequest] {
        let long = String(repeating: "a", count: 9_000)
        let many = (0..<200).map { "X-\($0): 1" }
        return [
            request("200 fields", Self.refused, many),
            request("20,000 fields", Self.refused, (0..<20_000).map { "X-\($0): 1" }),
            request("a long field", Self.refused, ["X: \(long)"]),
            request("a long name", Self.refused, ["\(long): 1"]),
            request("a megabyte", Self.refused, ["X: " + String(repeating: "a", count: 1_000_000)]),
            request(
                "a head without end",
                Self.refused,
                ["X: " + String(repeating: "a", count: 15_000)] + ["Y"]
            ),
            request("no colon", Self.refused, ["X"]),
            request("a space before the colon", Self.refused, ["X : 1"]),
            request("a space before the name", Self.refused, [" X: 1"]),
            request("no name", Self.refused, [": 1"]),
            request("a folded field", [0, 200, 400], ["X: 1", " 2"]),
            request("NUL in a value", [0, 200, 400], ["X: a\u{0}b"]),
            request("a carriage return in a value", [0, 200, 400], ["X: a\rb"]),
            request("a control character in a value", [0, 200, 400], ["X: a\u{1}b"]),
            request("a control character in a name", Self.refused, ["X\u{1}: 1"]),
            request("no ASCII in a name", Self.refused, ["É: 1"]),
            request("no ASCII in a value", [0, 200, 400], ["X: é"]),
            request("a bracket in a name", Self.refused, ["X(: 1"]),
            request("a foreign origin", [403], ["Origin: https://evil.example"]),
            request(
                "a foreign page",
                [403],
                ["Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors"]
            ),
            request(
                "a cookie of many parts",
                [200, 400],
                ["Cookie: " + String(repeating: "a=b;", count: 1_500)]
            ),
            request(
                "an upgrade",
                [200],
                ["Connection: upgrade", "Upgrade: h2c", "HTTP2-Settings: AAMAAABk"]
            ),
            request(
                "a web socket",
                [200],
                ["Connection: Upgrade", "Upgrade: websocket", "Sec-WebSocket-Key: eA=="]
            ),
            request("all of an encoding", [200], ["Accept-Encoding: *;q=0, br;q=x, ,;;,gzip;q=9"]),
            raw("line feeds alone", [0, 200, 400], "GET /fr/ HTTP/1.1\nHost: \(host)\n\n"),
        ]
    }

    /// Where a request ends: two readers that disagree can be made to mix up two clients.
    var framing: [HostileRequest] {
        let chunked = "Transfer-Encoding: chunked"
        let wrong = [
            ["Content-Length: -1"], ["Content-Length: +5"], ["Content-Length: 5, 5"],
            ["Content-Length: 0x5"],
            ["Content-Length: 5", "Content-Length: 6"], ["Content-Length: 99999999999999999999999"],
            ["Content-Length: a"], ["Content-Length: 5 5"], ["Content-Length: 5", chunked],
            [chunked, "Content-Length: 5"], ["Transfer-Encoding: gzip"],
            ["Transfer-Encoding: chunked, gzip"],
            ["Transfer-Encoding: chunked", chunked], ["Transfer-Encoding: identity"],
            ["Transfer-Encoding: xchunked"],
            ["Transfer-Encoding : chunked"], ["Transfer-Encoding:\u{B}chunked"],
            ["Transfer-Encoding: \"chunked\""],
            ["Content-Length:"], ["Transfer-Encoding:"],
        ].map { lines in
            request(
                lines.joined(separator: " and ").debugDescription,
                [0, 400, 405, 413],
                method: "POST",
                lines,
                body: "0\r\n\r\nGET /secret.txt HTTP/1.1\r\nHost: \(host)\r\n\r\n"
            )
        }
        let chunks = [
            "zz\r\n", "FFFFFFFFFFFFFFFFF\r\n", "-1\r\nx\r\n",
            "5;" + String(repeating: "a", count: 20_000) + "\r\nhello\r\n",
            "5\r\nhelloX", "0\r\nX: 1\r\n\r\n", "1\r\na\r\n".repeated(2_000), "5\nhello\n0\n\n", "",
        ].map { body in
            request(
                "chunk \(body.prefix(8).debugDescription)",
                [0, 400, 413],
                method: "GET",
                [chunked],
                body: body
            )
        }
        let versions = [
            "HTTP/0.9", "HTTP/1.2", "HTTP/2.0", "HTTP/3", "HTTP/11", "HTTP/1.1x", "http/1.1",
            "HTTQ/1.1", "",
        ]
        .map { request("version \($0)", [0, 200, 400], version: $0) }
        return wrong + chunks + versions + [
            request("content with GET", [413], ["Content-Length: 5"], body: "hello"),
            request("content that never comes", [413], ["Content-Length: 5"]),
            request("a gigabyte to come", [413], ["Content-Length: 1073741824"], body: "hello"),
            request(
                "content to be asked for",
                [405],
                method: "PUT",
                ["Content-Length: 5", "Expect: 100-continue"]
            ),
            request("an unknown expectation", [0, 200, 400, 417], ["Expect: miracles"]),
            raw("HTTP/0.9", Self.refused, "GET /fr/\r\n"),
            raw("a line alone", Self.refused, "GET /fr/ HTTP/1.1\r\n"),
            raw("half a line", Self.refused, "GET /f"),
            raw("the preface of HTTP/2", Self.refused, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        ]
    }

    var conditions: [HostileRequest] {
        let ranges = [
            "bytes=" + (0..<1_000).map { "\($0)-\($0)" }.joined(separator: ","),
            "bytes=" + String(repeating: "0-,", count: 1_300), "bytes=0-,0-,0-", "bytes=5-1",
            "bytes=--1",
            "bytes=-0", "bytes=99999999999999999999-", "bytes=0-99999999999999999999999999",
            "bytes=a-b",
            "bytes=1-1;q=1", "lines=1-2", "bytes=",
            "bytes=18446744073709551615-18446744073709551616",
            String(repeating: "bytes=0-0,", count: 300),
        ].map { request("range \($0.prefix(20))", [200, 206, 416], ["Range: \($0)"]) }
        let tags = [
            "\"", "\"\"\"\"\"", "W/", "*, *", String(repeating: "\"a\",", count: 1_500), "\"a",
            "a, b, c",
            String(repeating: ",", count: 7_000),
        ].map {
            request("tags \($0.prefix(12))", [200], ["If-None-Match: \($0)", "If-Range: \($0)"])
        }
        return ranges + tags
    }

    var garbage: [HostileRequest] {
        var random = SystemOfCongruences(seed: 5)
        let noise = (1...12).map { number in
            HostileRequest(
                name: "noise \(number)",
                bytes: (0..<(number * 500)).map { _ in random.next() },
                allowed: Self.refused
            )
        }
        let good = "GET /fr/ HTTP/1.1\r\nHost: \(host)\r\n\r\n"
        return noise + [
            raw("nothing", Self.refused, ""),
            raw("one byte", Self.refused, "G"),
            raw("empty lines", Self.refused, "\r\n\r\n".repeated(5_000)),
            raw("zeros", Self.refused, "\u{0}".repeated(65_536)),
            raw("SSH", Self.refused, "SSH-2.0-OpenSSH_9.2\r\n"),
            HostileRequest(
                name: "TLS",
                bytes: [0x16, 3, 1, 0, 0x2F, 1, 0, 0, 0x2B, 3, 3] + Array(repeating: 7, count: 40),
                allowed: Self.refused
            ),
            raw("a request, then noise", [200], good + "\u{1}\u{2}\u{3}\r\n\r\n"),
            raw("a request, then half a one", [200], good + "GET /fr/ HT"),
            raw("300 requests at once", [200], good.repeated(300)),
            raw(
                "300 requests for what is not there",
                [404],
                good.replacing("/fr/", with: "/fr/x/").repeated(300)
            ),
            raw(
                "a smuggled request",
                [413],
                "GET /fr/ HTTP/1.1\r\nHost: \(host)\r\nContent-Length: 60\r\n\r\n" + good
            ),
        ]
    }
}

/// Noise that is the same each time.
private struct SystemOfCongruences {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// Source: Knuth, The Art of Computer Programming, volume 2, section 3.3.4.
    mutating func next() -> UInt8 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt8(truncatingIfNeeded: state >> 56)
    }
}

extension String {
    fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
