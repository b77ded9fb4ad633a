import Foundation
import Testing

/// The published feeds, as an independent reader of feeds understands them.
@Suite(
    .enabled(if: FeedReader.isInstalled, "python3-feedparser is missing: make setup installs it")
)
struct FeedReaderTests {
    @Test func `the feeds of the site of this repository are without a fault`() throws {
        let output = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        defer { try? FileManager.default.removeItem(at: output) }
        let result = try PortalProcess.run([
            "build", "--site", FeedReader.repository.path, "--output", output.path,
            "--base-url", "https://host.example/portal/",
        ])
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            try FeedReader.faults(in: output, baseURL: "https://host.example/portal/") == ""
        )
    }

    @Test func `archives lead to every entry`() throws {
        var files: [String: String] = [
            "Content/site.yml": (TemporarySite.smallest["Content/site.yml"] ?? "") + """

                feeds: { section: news, page-size: 2, authority: host.example, date: 2021 }

                """,
            "Templates/page.mustache": "<h1 id=\"top\">{{page.title}}</h1>{{{page.body}}}",
        ]
        for number in 1...7 {
            for language in ["fr", "en"] {
                files["Content/news/n\(number)/\(language).md"] = """
                    ---
                    title: N\(number) & « <b> »
                    date: 2021-0\(number)
                    ---
                    ## A

                    [Home](../../\(language).md), [here](#a), ]]> & <https://host.example/>.

                    """
            }
        }
        let site = try TemporarySite(files)
        let result = try PortalProcess.build(site)
        #expect(result.status == 0, "\(result.errors)")
        let output = site.folder.appending(path: "Public")
        #expect(try FeedReader.faults(in: output, baseURL: "https://host.example/") == "")
    }
}

/// `Tests/Feeds/check_feeds.py`.
enum FeedReader {
    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let isInstalled = interpreter != nil

    /// The Python that has feedparser: Debian's, else the first of the path.
    private static let interpreter = ["/usr/bin/python3", "python3"].first { name in
        (try? run(name, ["-c", "import feedparser"]))?.status == 0
    }

    /// What is wrong with the feeds of a published site, one fault a line.
    static func faults(in output: URL, baseURL: String) throws -> String {
        let script = repository.appending(path: "Tests/Feeds/check_feeds.py").path
        let result = try run(interpreter ?? "python3", [script, output.path, baseURL])
        return result.status == 0 || !result.errors.isEmpty
            ? result.errors : "exit status \(result.status)"
    }

    private static func run(
        _ interpreter: String,
        _ arguments: [String]
    ) throws -> (status: Int32, errors: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [interpreter] + arguments
        let errors = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data().write(to: errors)
        defer { try? FileManager.default.removeItem(at: errors) }
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
        process.waitUntilExit()
        let text = String(decoding: try Data(contentsOf: errors), as: UTF8.self)
        return (process.terminationStatus, text)
    }
}
