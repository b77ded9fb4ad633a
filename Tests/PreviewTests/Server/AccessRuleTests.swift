import Diagnostics
import Testing

@testable import Preview

struct AccessRuleTests {
    private let token = AccessToken("0123456789abcdef0123456789abcdef")

    private func status(
        _ method: String = "GET",
        _ target: String = "/fr/",
        host: String? = "localhost:8000",
        fields: HeaderFields = [:],
        token: AccessToken? = nil
    ) throws -> Int {
        let rule = AccessRule(hosts: HostRule(port: 8000), token: token)
        let request = ServerRequest(method, try #require(RequestTarget(target)), fields)
        return switch rule.decide(request, host: host) {
        case .answer: 0
        case .refuse(let refusal): refusal.status
        case .welcome(let page): page.status
        }
    }

    @Test func `the author's browser is answered`() throws {
        #expect(try status() == 0)
        #expect(try status("HEAD") == 0)
        #expect(try status(fields: ["Content-Length": "0"]) == 0)
    }

    @Test(arguments: [
        "POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "get", "X",
    ])
    func `nothing but reading is allowed`(method: String) throws {
        #expect(try status(method) == 405)
        let refusal = Refusal.method.response(in: .english)
        #expect(refusal.fields["Allow"] == "GET, HEAD")
    }

    @Test func `a stranger's name is refused, and none is a fault`() throws {
        #expect(try status(host: "rebound.example:8000") == 421)
        #expect(try status(host: nil) == 400)
    }

    @Test func `content is refused`() throws {
        #expect(try status(fields: ["Content-Length": "5"]) == 413)
        #expect(try status(fields: ["Transfer-Encoding": "chunked"]) == 413)
    }

    @Test(
        arguments: [
            ["Origin": "https://evil.example"], ["Origin": "null"],
            ["Origin": "http://localhost:8001"],
            [
                "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "no-cors",
                "Sec-Fetch-Dest": "image",
            ],
            ["Sec-Fetch-Site": "same-site", "Sec-Fetch-Mode": "cors", "Sec-Fetch-Dest": "empty"],
            [
                "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate",
                "Sec-Fetch-Dest": "iframe",
            ],
        ] as [HeaderFields]
    )
    func `pages of another site read nothing`(fields: HeaderFields) throws {
        #expect(try status(fields: fields) == 403)
    }

    @Test(
        arguments: [
            ["Origin": "http://localhost:8000"], ["Sec-Fetch-Site": "none"],
            ["Sec-Fetch-Site": "same-origin", "Sec-Fetch-Mode": "cors"],
            [
                "Sec-Fetch-Site": "cross-site", "Sec-Fetch-Mode": "navigate",
                "Sec-Fetch-Dest": "document",
            ],
        ] as [HeaderFields]
    )
    func `a link may lead here, and our own pages read`(fields: HeaderFields) throws {
        #expect(try status(fields: fields) == 0)
    }

    @Test func `others need the token, once in the address and then as a cookie`() throws {
        #expect(try status(token: token) == 403)
        #expect(try status("GET", "/fr/?token=x", token: token) == 403)
        #expect(try status("GET", "/fr/?token=\(token.text)", token: token) == 200)
        let cookie = "a=b; portal-preview=\(token.text)"
        #expect(try status(fields: ["Cookie": cookie], token: token) == 0)
        #expect(try status(fields: ["Cookie": cookie + "0"], token: token) == 403)
        #expect(try status(fields: ["Cookie": "portal-preview="], token: token) == 403)
        #expect(try status("POST", fields: ["Cookie": cookie], token: token) == 405)
    }

    @Test func `the cookie is for this server's own pages, and the address is left at once`() throws
    {
        let rule = AccessRule(hosts: HostRule(port: 8000), token: token)
        let target = try #require(RequestTarget("/fr/%22%3E/?token=\(token.text)"))
        guard
            case .welcome(let page) = rule.decide(
                ServerRequest("GET", target),
                host: "localhost:8000"
            ),
            case .bytes(let bytes) = page.body
        else {
            Issue.record("the token was right")
            return
        }
        #expect(
            page.fields["Set-Cookie"]
                == "portal-preview=\(token.text); Path=/; HttpOnly; SameSite=Strict"
        )
        #expect(page.fields["Referrer-Policy"] == "no-referrer")
        let html = String(decoding: bytes, as: UTF8.self)
        #expect(html.contains("content=\"0; url=/fr/%22%3E/\""))
        #expect(!html.contains(token.text))
    }

    @Test func `a token is long and never the same`() {
        let tokens = (0..<100).map { _ in AccessToken.random().text }
        #expect(Set(tokens).count == 100)
        #expect(tokens.allSatisfy { $0.utf8.count == 32 })
    }
}
