import Foundation
import Glibc
import Testing

@testable import Preview

/// What the server does with clients that take too long. Each test waits until it has done so.
struct ServerLimitTests {
    private var hasty: ServerLimits {
        var limits = ServerLimits()
        limits.idle = .milliseconds(300)
        limits.stall = .milliseconds(300)
        return limits
    }

    @Test(arguments: ["", "GET /fr/", "GET /fr/ HTTP/1.1\r\nHost: localhost\r\nX: "])
    func `who does not finish a request is not waited for`(start: String) async throws {
        let folder = try SiteFolder()
        try await ListeningServer.of(folder.path, limits: hasty) { port in
            let client = try Client(port)
            client.send(start)
            #expect(client.everything().isEmpty)
        }
    }

    @Test(arguments: [
        "", "GET /fr/", "GET /fr/ HTTP/1.1\r\nHost: localhost\r\nX: ",
        "POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nhalf",
        "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhalf",
        "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding : chunked\r\n\r\n0\r\n\r\nGET",
        "POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding:\u{B}chunked\r\n\r\n0\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: localhost\r\n\r\nGET / HT",
        "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
    ])
    func `who ends within a request is let go at once`(start: String) async throws {
        let folder = try SiteFolder()
        try await ListeningServer.of(folder.path, limits: ServerLimits()) { port in
            let client = try Client(port)
            client.send(start)
            client.end()
            // Long before the time for a request is over.
            client.read(for: 45)
            #expect(client.isClosed(after: 0))
        }
    }

    @Test func `who ends after a request has the whole answer`() async throws {
        let folder = try SiteFolder()
        try folder.write(String(repeating: "a", count: 9_000_000), to: "Content/summer/film.mp4")
        try await ListeningServer.of(folder.path, limits: ServerLimits()) { port in
            let client = try Client(port)
            let request = "GET /media/summer/film.mp4 HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n"
            client.send(request + request)
            client.end()
            #expect(client.everything().count > 18_000_000)
        }
    }

    @Test(arguments: [("", true), ("Connection: keep-alive\r\n", false)])
    func `a client of HTTP 1.0 has one answer unless it asks for more`(
        field: String,
        ends: Bool
    ) async throws {
        let folder = try SiteFolder()
        try await ListeningServer.of(folder.path, limits: ServerLimits()) { port in
            let client = try Client(port)
            client.send("GET /fr/ HTTP/1.0\r\nHost: localhost:\(port)\r\n\(field)\r\n")
            client.read(until: "</html>")
            #expect(client.isClosed(after: ends ? 20_000 : 300) == ends)
        }
    }

    @Test func `who sends a request letter by letter is not waited for`() async throws {
        let folder = try SiteFolder()
        try await ListeningServer.of(folder.path, limits: hasty) { port in
            let client = try Client(port)
            client.send("GET /fr/ HTTP/1.1\r\n")
            var count = 0
            // The server closes long before a head of this size has come.
            while count < 15_000, client.send("X") {
                count += client.isClosed(after: 10) ? 15_000 : 1
            }
            #expect(client.everything().isEmpty)
        }
    }

    @Test func `a connection that is used no more is closed`() async throws {
        let folder = try SiteFolder()
        try await ListeningServer.of(folder.path, limits: hasty) { port in
            let client = try Client(port)
            client.send("GET /fr/ HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
            #expect(client.everything().starts(with: Array("HTTP/1.1 200 OK\r\n".utf8)))
        }
    }

    @Test func `who takes nothing of an answer is not waited for`() async throws {
        let folder = try SiteFolder()
        try folder.write(
            String(repeating: "a", count: 30_000_000),
            to: "Content/summer/film.mp4"
        )
        try await ListeningServer.of(folder.path, limits: hasty) { port in
            let client = try Client(port)
            client.send("GET /media/summer/film.mp4 HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
            client.waitUntilClosed()
            #expect(client.everything().count < 30_000_000)
        }
    }

    @Test func `a listener for changes stays as long as it listens`() async throws {
        let folder = try SiteFolder()
        try await ListeningServer.of(folder.path, limits: hasty) { port in
            let client = try Client(port)
            client.send("GET /-/events HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
            client.read(until: "\"edition\":1,")
            // Other clients come and go meanwhile.
            for _ in 0..<3 { #expect(try Client(port).everything().isEmpty) }
            try folder.write("---\ntitle: Accueil\n---\nNouveau.\n", to: "Content/fr.md")
            client.read(until: "\"changed\":[\"Content/fr.md\"]")
        }
    }

    @Test func `more connections than the limit wait, and none is lost`() async throws {
        let folder = try SiteFolder()
        var limits = ServerLimits()
        limits.connections = 4
        try await ListeningServer.of(folder.path, limits: limits) { port in
            var clients = try (0..<12).map { _ in try Client(port) }
            for client in clients {
                client.send("GET /fr/ HTTP/1.1\r\nHost: localhost:\(port)\r\n\r\n")
            }
            while let client = clients.first {
                client.read(until: "</html>")
                clients.removeFirst()
            }
        }
    }
}

/// A connection to this machine.
private final class Client {
    struct Refused: Error { let errno: Int32 }

    private let number: Int32

    init(_ port: Int) throws {
        number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let number = number
        let answer = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(number, $0, size) }
        }
        guard answer == 0 else { throw Refused(errno: errno) }
    }

    deinit { close(number) }

    /// Whether all was taken.
    @discardableResult
    func send(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return Glibc.send(number, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
    }

    /// Says that nothing more is sent.
    func end() { shutdown(number, Int32(SHUT_WR)) }

    /// What comes until the server closes, or is silent for so many seconds.
    @discardableResult
    func read(for seconds: Int) -> [UInt8] {
        var patience = timeval(tv_sec: seconds, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(number, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
        return everything()
    }

    /// What comes until the server closes.
    func everything() -> [UInt8] {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = recv(number, &part, part.count, 0)
            if count <= 0 { return bytes }
            bytes += part[..<count]
        }
    }

    func read(until words: String) {
        var text = ""
        var part = [UInt8](repeating: 0, count: 4096)
        while !text.contains(words) {
            let count = recv(number, &part, part.count, 0)
            if count <= 0 {
                Issue.record("the server has closed; it said \(text)")
                return
            }
            text += String(decoding: part[..<count], as: UTF8.self)
        }
    }

    /// `POLLRDHUP` of Linux: the other side sends no more.
    private static let end: Int16 = 0x2000

    func waitUntilClosed() { _ = isClosed(after: -1) }

    /// Waits at most so many milliseconds for the end of the connection, and reads nothing.
    func isClosed(after milliseconds: Int32) -> Bool {
        var event = pollfd(fd: number, events: Self.end, revents: 0)
        return poll(&event, 1, milliseconds) > 0
    }
}
