import Testing

@testable import Preview

struct HostRuleTests {
    @Test(arguments: ["localhost:8000", "LocalHost:8000", "127.0.0.1:8000", "[::1]:8000"])
    func `the author's own names are answered`(host: String) {
        #expect(HostRule(port: 8000).allows(host))
    }

    @Test(arguments: [
        "example.ma:8000", "localhost", "localhost:8001", "localhost:", "127.0.0.1.example.ma:8000",
        "localhost:8000:8000", "[::1]", "::1", "",
    ])
    func `a stranger's name is refused`(host: String) {
        #expect(!HostRule(port: 8000).allows(host))
    }

    @Test func `a request without a host is refused`() {
        #expect(!HostRule(port: 8000).allows(nil))
    }

    @Test func `the port may be left out where it is that of HTTP`() {
        #expect(HostRule(port: 80).allows("localhost"))
    }

    @Test func `a name that the server was bound to is answered`() {
        #expect(HostRule(port: 8000, others: ["192.0.2.1"]).allows("192.0.2.1:8000"))
    }
}
