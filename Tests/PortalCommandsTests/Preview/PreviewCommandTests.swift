import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#endif

@Suite struct PreviewCommandTests {
    @Test(arguments: [SIGINT, SIGTERM])
    func `it prints its address, answers there, and ends when it is told to`(signal: Int32) throws {
        let preview = try PreviewProcess(TemporarySite())
        #expect(preview.address == "http://localhost:\(preview.port)/")
        let answer = try preview.answer("/fr/")
        #expect(answer.status == 200)
        #expect(answer.text.contains("<h1>Accueil</h1>"))
        #expect(preview.interrupt(signal) == 0)
    }

    @Test func `it ends while browsers are connected`() throws {
        let preview = try PreviewProcess(TemporarySite())
        let connections = try (0..<3).map { _ in try LoopbackSocket.connected(to: preview.port) }
        defer { connections.forEach { close($0) } }
        // One listens for changes, one has asked and stays, one has not asked.
        for (connection, target) in zip(connections, ["/-/events", "/fr/"]) {
            let request = preview.request(target)
            #expect(send(connection, request, request.count, 0) == request.count)
            var byte: UInt8 = 0
            #expect(recv(connection, &byte, 1, 0) == 1)
        }
        #expect(preview.interrupt() == 0)
    }

    @Test func `what is saved is shown and said, once`() throws {
        let preview = try PreviewProcess(TemporarySite())
        let events = try LoopbackSocket.connected(to: preview.port)
        defer { close(events) }
        let request = preview.request("/-/events")
        #expect(send(events, request, request.count, 0) == request.count)
        try wait(for: "\"edition\":1,", on: events)
        try preview.site.write("---\ntitle: Accueil\ndate: juin\n---\nX.\n", to: "Content/fr.md")
        try wait(for: "\"changed\":[\"Content/fr.md\"],\"errors\":1", on: events)
        try preview.site.write("---\ntitle: Nouveau\n---\nX.\n", to: "Content/fr.md")
        try wait(for: "\"changed\":[\"Content/fr.md\"],\"errors\":0", on: events)
        #expect(try preview.answer("/fr/").text.contains("<h1>Nouveau</h1>"))
        #expect(preview.interrupt() == 0)
        let errors = try preview.errors
        #expect(errors.ranges(of: "Content/fr.md:3:7: error P240").count == 1)
        #expect(errors.contains("  3 | date: juin\n    |       ^^^^\n"))
        #expect(errors.contains("portal: Content/fr.md: 1 error\n"))
        #expect(errors.hasSuffix("portal: Content/fr.md: no errors\n"))
    }

    @Test func `a port that is taken is passed over, and that is said`() throws {
        let first = try PreviewProcess(TemporarySite())
        let second = try PreviewProcess(TemporarySite(), "--port", "\(first.port)")
        #expect(second.port > first.port)
        #expect(
            try second.errors.contains(
                "portal: port \(first.port) is taken, the preview is on port \(second.port)"
            )
        )
    }

    @Test func `both addresses of this machine are answered, and no other name`() throws {
        let preview = try PreviewProcess(TemporarySite())
        for (host, status) in [
            ("127.0.0.1", 200), ("[::1]", 200), ("LOCALHOST", 200), ("rebound.example", 421),
        ] {
            let request =
                "GET /fr/ HTTP/1.1\r\nHost: \(host):\(preview.port)\r\nConnection: close\r\n\r\n"
            #expect(try WebAnswer(preview.bytes(Array(request.utf8))).status == status, "\(host)")
        }
    }

    @Test func `another address has a key, which the browser keeps`() throws {
        let preview = try PreviewProcess(TemporarySite(), "--bind", "0.0.0.0")
        let key = try #require(preview.address.split(separator: "?token=").last)
        #expect(try preview.answer("/fr/").status == 403)
        #expect(try preview.answer("/fr/?token=\(key)0").status == 403)
        let welcome = try preview.answer("/fr/?token=\(key)")
        let cookie = try #require(welcome["Set-Cookie"]?.split(separator: ";").first)
        #expect(try preview.answer("/fr/", "Cookie: \(cookie)").status == 200)
    }

    @Test func `a folder that is no site is said`() throws {
        let result = try PortalProcess.run(["preview", "--site", "/nowhere", "--port", "0"])
        #expect(result.status == 2)
        #expect(
            result.errors
                == "portal: the site folder “/nowhere” does not exist; name it with --site\n"
        )
    }

    @Test func `a site that was never published cannot be shown as published`() throws {
        let site = try TemporarySite()
        let result = try PortalProcess.run(
            ["preview", "--published", "--site", site.folder.path, "--port", "0"]
        )
        #expect(result.status == 2)
        #expect(
            result.errors == """
                portal: the folder “\(site.folder.path)/Public” does not exist; publish the site \
                first, with portal build

                """
        )
    }

    @Test(arguments: [["--port", "70000"], ["--port", "-1"], ["--output", "x"]])
    func `options that mean nothing are usage errors`(options: [String]) throws {
        #expect(try PortalProcess.run(["preview"] + options).status == 64)
    }

    /// Reads until these words have come.
    private func wait(for words: String, on connection: Int32) throws {
        var text = ""
        var part = [UInt8](repeating: 0, count: 4096)
        while !text.contains(words) {
            let count = recv(connection, &part, part.count, 0)
            try #require(count > 0, "the server has closed; it said \(text)")
            text += String(decoding: part[..<count], as: UTF8.self)
        }
    }
}
