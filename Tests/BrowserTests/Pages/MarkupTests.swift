import Foundation
import Testing

struct MarkupTests {
    /// - Source: <https://validator.github.io/validator/>.
    @Test func `the Nu checker has nothing to say of any page`() throws {
        #expect(try Self.messages(on: PublishedSite.complete.get()) == [])
    }

    @Test func `nor of any page of the site with a third language`() throws {
        #expect(try Self.messages(on: PublishedSite.arabic.get()) == [])
    }

    private static func messages(on site: PublishedSite) throws -> [String] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [
            "java", "-jar", try Checkers.nu.path, "--skip-non-html", "--format", "json",
            site.folder.path,
        ]
        let output = Pipe()
        process.standardError = output
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let report = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        struct Report: Decodable {
            struct Message: Decodable {
                let url: String?
                let lastLine: Int?
                let message: String
            }
            let messages: [Message]
        }
        let messages = try JSONDecoder().decode(Report.self, from: report).messages
        return messages.map { "\($0.url ?? ""):\($0.lastLine ?? 0): \($0.message)" }
    }
}
