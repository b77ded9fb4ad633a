import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// Many clients, slow ones, and clients that do more than one thing at a time.
@Suite struct PreviewConnectionTests {
    @Test func `500 connections stay open and are answered again`() throws {
        let preview = try PreviewProcess(TemporarySite())
        var connections: [Int32] = []
        defer { connections.forEach { close($0) } }
        for _ in 0..<500 { connections.append(try LoopbackSocket.connected(to: preview.port)) }
        let request = preview.request("/fr/")
        for _ in 0..<2 {
            for connection in connections {
                try #require(send(connection, request, request.count, 0) == request.count)
            }
            for connection in connections {
                let answer = try WebAnswer(Self.answer(on: connection))
                #expect(answer.status == 200)
                #expect(answer.text.contains("<h1>Accueil</h1>"))
            }
        }
        #expect(try preview.answer("/en/").status == 200)
        #expect(preview.interrupt() == 0)
    }

    @Test func `requests that come together are answered in their order`() throws {
        let preview = try PreviewProcess(TemporarySite())
        let requests =
            preview.request("/fr/") + preview.request("/en/") + preview.request("/x")
            + preview.request("/fr/", ["Connection: close"])
        let text = String(decoding: try preview.bytes(requests), as: UTF8.self)
        let words = ["<h1>Accueil</h1>", "<h1>Home</h1>", "404 Not Found", "<h1>Accueil</h1>"]
        var rest = text[...]
        for word in words {
            let place = try #require(rest.firstRange(of: word), "\(word)")
            rest = rest[place.upperBound...]
        }
        #expect(text.ranges(of: "HTTP/1.1 ").count == 4)
    }

    @Test func `a client that has nothing more to say still gets its answer`() throws {
        let preview = try PreviewProcess(TemporarySite())
        let connection = try LoopbackSocket.connected(to: preview.port)
        defer { close(connection) }
        let request = preview.request("/fr/")
        #expect(send(connection, request, request.count, 0) == request.count)
        shutdown(connection, Int32(SHUT_WR))
        let bytes = Self.everything(on: connection)
        #expect(try WebAnswer(bytes).text.contains("<h1>Accueil</h1>"))
    }

    @Test func `clients that take nothing keep nobody from being answered`() throws {
        let site = try TemporarySite()
        try site.write(Data(repeating: 7, count: 20_000_000), to: "Content/news/film.mp4")
        let preview = try PreviewProcess(site)
        let before = try preview.residentKilobytes
        let request = preview.request("/media/news/film.mp4")
        let connections = try (0..<50).map { _ in try LoopbackSocket.connected(to: preview.port) }
        defer { connections.forEach { close($0) } }
        for connection in connections {
            #expect(send(connection, request, request.count, 0) == request.count)
        }
        for connection in connections {
            var byte: UInt8 = 0
            #expect(recv(connection, &byte, 1, 0) == 1)
        }
        #expect(try preview.answer("/fr/").status == 200)
        // 50 times 20 MB are asked for.
        #expect(try preview.residentKilobytes - before < 100_000)
        #expect(preview.interrupt() == 0)
    }

    @Test func `a file is the same whether it is read at once or in parts`() throws {
        let site = try TemporarySite()
        let film = Data((0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) })
        try site.write(film, to: "Content/news/film.mp4")
        let preview = try PreviewProcess(site)
        let whole = try preview.answer("/media/news/film.mp4")
        #expect(whole.body == [UInt8](film))
        #expect(whole["Content-Type"] == "video/mp4")
        var parts: [UInt8] = []
        for start in stride(from: 0, to: film.count, by: 300_000) {
            let part = try preview.answer(
                "/media/news/film.mp4",
                "Range: bytes=\(start)-\(start + 299_999)"
            )
            #expect(part.status == 206)
            parts += part.body
        }
        #expect(parts == [UInt8](film))
    }

    /// One answer with its length.
    private static func answer(on connection: Int32) throws -> [UInt8] {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = recv(connection, &part, part.count, 0)
            try #require(count > 0, "the server has closed")
            bytes += part[..<count]
            guard let answer = try? WebAnswer(bytes) else { continue }
            if answer.body.count == answer["Content-Length"].flatMap({ Int($0) }) { return bytes }
        }
    }

    private static func everything(on connection: Int32) -> [UInt8] {
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = recv(connection, &part, part.count, 0)
            if count <= 0 { return bytes }
            bytes += part[..<count]
        }
    }
}
