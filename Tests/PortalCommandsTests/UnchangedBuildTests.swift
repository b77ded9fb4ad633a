import Foundation
import Testing

/// A build that finds the site as the build before has left it.
@Suite struct UnchangedBuildTests {
    @Test func `a second build says that nothing has changed, and touches nothing`() throws {
        let site = try TemporarySite()
        #expect(try PortalProcess.build(site).lastLine.hasPrefix("4 pages"))
        let before = try site.stamps()
        let result = try PortalProcess.build(site)
        #expect(result.status == 0)
        #expect(result.errors == "")
        #expect(result.text.hasPrefix("nothing has changed: 4 pages, 2 languages, 13 files, "))
        #expect(try site.stamps() == before)
    }

    @Test func `it says so in French, and to programs`() throws {
        let site = try TemporarySite()
        #expect(try PortalProcess.build(site).status == 0)
        let french = try PortalProcess.build(site, "--language", "fr")
        #expect(french.lastLine.hasPrefix("rien n’a changé : 4 pages, 2 langues, 13 fichiers, "))
        let program = try PortalProcess.build(site, "--format", "json")
        #expect(program.text == "[]\n")
        #expect(program.errors.hasPrefix("nothing has changed: 4 pages"))
    }

    @Test(
        arguments: [
            ("Content/fr.md", "---\ntitle: Accueil\n---\nBonsoir.\n"),
            ("Content/fr.md", nil), ("Content/sub/fr.md", "---\ntitle: Une page\n---\n"),
            ("Templates/page.mustache", "<h2>{{page.title}}</h2>{{{page.body}}}"),
            ("Public/fr/index.html", "by hand"), ("Public/fr/index.html", nil),
            ("Public/robots.txt", nil),
        ] as [(String, String?)]
    )
    func `a change anywhere is seen`(file: String, text: String?) throws {
        let site = try TemporarySite()
        #expect(try PortalProcess.build(site).status == 0)
        if let text {
            try site.write(text, to: file)
        } else {
            try FileManager.default.removeItem(at: site.folder.appending(path: file))
        }
        let result = try PortalProcess.build(site)
        #expect(result.status == 0)
        #expect(!result.text.contains("nothing"))
        #expect(try site.published() == site.builtAnew())
        // What is to be said of the sources is said again; what was mended in the output is mended.
        let again = try PortalProcess.build(site)
        let isSaidAgain = !result.errors.isEmpty && !file.hasPrefix("Public")
        #expect(again.text.hasPrefix("nothing has changed") != isSaidAgain)
        #expect(again.errors == (isSaidAgain ? result.errors : ""))
    }

    @Test func `other bytes of the same size and time are seen`() throws {
        let site = try TemporarySite()
        #expect(try PortalProcess.build(site).status == 0)
        let path = site.folder.appending(path: "Content/news/en.md").path
        let time = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]
        let text = try String(contentsOfFile: path, encoding: .utf8)
        let handle = try FileHandle(forWritingTo: URL(filePath: path))
        try handle.write(contentsOf: Data(text.replacing("Text.", with: "Else.").utf8))
        try handle.close()
        try FileManager.default.setAttributes(
            [.modificationDate: try #require(time)],
            ofItemAtPath: path
        )
        #expect(try !PortalProcess.build(site).text.contains("nothing"))
        let page = try #require(try site.published()["en/news/index.html"])
        #expect(String(decoding: page, as: UTF8.self).contains("Else."))
    }

    @Test(arguments: [["--drafts"], ["--base-url", "https://other.example/"], ["--compress"]])
    func `other options are another site`(options: [String]) throws {
        let site = try TemporarySite()
        let first = ["build", "--site", site.folder.path, "--as-of", "2026-01-01"]
        #expect(try PortalProcess.run(first).status == 0)
        #expect(try !PortalProcess.run(first + options).text.contains("nothing"))
        #expect(try PortalProcess.run(first + options).text.hasPrefix("nothing has changed"))
        #expect(try !PortalProcess.run(first).text.contains("nothing"))
    }

    @Test func `a site is the same until the instant at which it changes by itself`() throws {
        let site = try TemporarySite([
            "Content/later/fr.md": "---\ntitle: Plus tard\npublish: 2026-02-01\n---\n",
            "Content/later/en.md": "---\ntitle: Later\n---\n",
        ])
        func build(_ instant: String) throws -> String {
            try PortalProcess.run(["build", "--site", site.folder.path, "--as-of", instant])
                .lastLine
        }
        #expect(try build("2026-01-10").hasPrefix("4 pages"))
        #expect(try build("2026-01-31").hasPrefix("nothing has changed"))
        #expect(try build("2026-02-01").hasPrefix("6 pages"))
        #expect(try build("2027-02-01").hasPrefix("nothing has changed"))
        #expect(try build("2026-01-10").hasPrefix("4 pages"))
    }

    @Test func `warnings are said again by every build`() throws {
        let site = try TemporarySite([
            "Content/en.md": "---\ntitle: Home\n---\n[here](news/en.md)\n"
        ])
        let first = try PortalProcess.build(site)
        #expect(first.errors.contains("warning P"))
        for _ in 0..<2 { #expect(try PortalProcess.build(site).errors == first.errors) }
        #expect(try PortalProcess.build(site, "--strict").status == 1)
    }

    @Test func `a site folder that is edited during the build is said to be`() throws {
        let site = try TemporarySite()
        let marks = site.folder.path + "/Content/en.md"
        // Whoever writes again and again is certain to do it during the build.
        let writer = Process()
        writer.executableURL = URL(filePath: "/bin/sh")
        writer.arguments = [
            "-c",
            "i=0; while [ $i -lt 300000 ]; do i=$((i+1)); "
                + "printf -- '---\\ntitle: Home\\n---\\nHello.\\n' > \"$0\"; done",
            marks,
        ]
        try writer.run()
        let result = try PortalProcess.build(site)
        // A shell that inherits a blocked SIGTERM would write for ever.
        kill(writer.processIdentifier, SIGKILL)
        writer.waitUntilExit()
        if result.status == 0 {
            #expect(
                result.errors.contains(
                    "portal: the site folder was edited during the build: "
                        + "what is published may mix two versions, build again\n"
                )
            )
        } else {
            // The file was read while it was empty.
            #expect(result.errors.contains("Content/en.md"))
        }
        try site.write("---\ntitle: Home\n---\nHello.\n", to: "Content/en.md")
        let again = try PortalProcess.build(site)
        #expect(again.status == 0)
        #expect(!again.text.contains("nothing"))
        #expect(try site.published() == site.builtAnew())
    }
}

extension TemporarySite {
    /// What a build into a new folder publishes.
    func builtAnew(_ more: String...) throws -> [String: Data] {
        let name = "Anew-" + UUID().uuidString
        let output = folder.appending(path: name)
        defer { try? FileManager.default.removeItem(at: output) }
        _ = try PortalProcess.run(
            ["build", "--site", folder.path, "--as-of", "2026-01-01", "--output", output.path]
                + more
        )
        return try published(in: name)
    }

    /// Inode and time of modification of all that is published.
    func stamps() throws -> [String: [Double]] {
        var stamps: [String: [Double]] = [:]
        for name in try published().keys {
            let path = folder.appending(path: "Public/" + name).path
            let found = try FileManager.default.attributesOfItem(atPath: path)
            let inode = try #require(found[.systemFileNumber] as? NSNumber)
            let time = try #require(found[.modificationDate] as? Date)
            stamps[name] = [inode.doubleValue, time.timeIntervalSince1970]
        }
        return stamps
    }
}
