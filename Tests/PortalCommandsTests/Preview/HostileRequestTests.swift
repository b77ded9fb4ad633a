import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// What whoever reaches the port can send.
@Suite struct HostileRequestTests {
    /// In the site folder, beside what is served.
    private static let secret = "what nobody may read"

    private func preview() throws -> PreviewProcess {
        let site = try TemporarySite(["secret.txt": Self.secret, "Public/index.html": Self.secret])
        return try PreviewProcess(site)
    }

    @Test func `every one is refused or answered, and the next reader notices nothing`()
        async throws
    {
        let preview = try preview()
        let port = preview.port
        let requests = HostileRequest.all(port: port)
        #expect(requests.count >= 245)
        try await ask(requests, on: port)
        #expect(try preview.answer("/fr/").text.contains("<h1>Accueil</h1>"))
        // What the first round has taken it may keep, the next ones take no more.
        let first = try preview.residentKilobytes
        for _ in 0..<3 { try await ask(requests, on: port) }
        #expect(try preview.answer("/fr/").status == 200)
        #expect(try preview.residentKilobytes - first < 24_000)
        #expect(preview.interrupt() == 0)
    }

    private func ask(_ requests: [HostileRequest], on port: UInt16) async throws {
        let answers = await withTaskGroup(of: (Int, [UInt8]?).self) { group in
            var answers = [[UInt8]?](repeating: nil, count: requests.count)
            for (index, request) in requests.enumerated() {
                if index >= 8, let (done, bytes) = await group.next() { answers[done] = bytes }
                group.addTask { (index, await Self.exchange(request.bytes, on: port)) }
            }
            for await (done, bytes) in group { answers[done] = bytes }
            return answers
        }
        for (request, bytes) in zip(requests, answers) {
            guard let bytes else {
                Issue.record("\(request.name): the connection stays open")
                continue
            }
            let text = String(decoding: bytes, as: UTF8.self)
            let status = Int(text.split(separator: " ").dropFirst().first ?? "0") ?? 0
            #expect(request.allowed.contains(status), "\(request.name): \(text.prefix(200))")
            #expect(!text.contains(Self.secret), "\(request.name)")
            #expect(!text.contains("title: Accueil"), "\(request.name)")
            #expect(!text.contains("root:"), "\(request.name)")
        }
    }

    /// Sends the bytes, ends, and reads until the server closes; `nil` where it does not.
    private static func exchange(_ bytes: [UInt8], on port: UInt16) async -> [UInt8]? {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(returning: exchangeAndWait(bytes, on: port))
            }
        }
    }

    private static func exchangeAndWait(_ bytes: [UInt8], on port: UInt16) -> [UInt8]? {
        guard let connection = try? LoopbackSocket.connected(to: port) else { return nil }
        defer { close(connection) }
        // Less than the server gives anybody for a request: who has ended is not waited for.
        var patience = timeval(tv_sec: 30, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(connection, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
        setsockopt(connection, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
        var rest = bytes[...]
        while !rest.isEmpty {
            let sent = rest.withUnsafeBytes {
                send(connection, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            // The server may have closed already.
            if sent <= 0 { break }
            rest = rest.dropFirst(sent)
        }
        shutdown(connection, Int32(SHUT_WR))
        var answer: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = recv(connection, &part, part.count, 0)
            if count == 0 || (count < 0 && errno == ECONNRESET) { return answer }
            if count < 0 { return nil }
            answer += part[..<count]
        }
    }
}
