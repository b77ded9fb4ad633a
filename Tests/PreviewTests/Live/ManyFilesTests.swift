import Foundation
import SiteModel
import Testing

@testable import Preview

/// A watched folder in which hundreds of files change together.
@Suite struct ManyFilesTests {
    private static let numbers = 0..<300

    private static func page(_ number: Int) -> String {
        "Content/announcements/n\(number)/fr.md"
    }

    private static func write(_ words: String, to site: SiteCopy) throws {
        for number in numbers {
            try site.write(
                "---\ntitle: N\(number)\nslug: n\(number)\n---\n\(words)\n",
                to: page(number)
            )
        }
    }

    @Test func `files that are written one after the other are few editions`() async throws {
        try await withLiveSite { site, live in
            let first = try await live.current.number
            try Self.write("Texte.", to: site)
            let (edition, count) = try await live.edition(after: first) { edition in
                Self.numbers.allSatisfy { edition.tree[Self.page($0)] != nil }
            }
            #expect(count <= 5)
            try await FreshReading(of: site.path).expectEqual(edition, after: "many files")
        }
    }

    @Test func `the checkout of a branch with other pages is followed, there and back`()
        async throws
    {
        let site = try SiteCopy()
        let git = try GitRepository(in: site.path)
        try git.run("checkout", "--quiet", "-b", "autre")
        try Self.write("Texte.", to: site)
        try site.remove("Content/faq/fr.md")
        try site.replace("fr: big data", with: "fr: mégadonnées", in: "Content/site.yml")
        try git.commit("Autre")
        try git.run("checkout", "--quiet", "main")

        try await withLiveSite(of: site) { site, live in
            var last = try await live.current.number
            for (branch, isOther) in [("autre", true), ("main", false)] {
                try git.run("checkout", "--quiet", branch)
                let (edition, count) = try await live.edition(after: last) { edition in
                    Self.numbers.allSatisfy { (edition.tree[Self.page($0)] != nil) == isOther }
                        && (edition.tree["Content/faq/fr.md"] == nil) == isOther
                }
                // One, unless the machine is so busy that Git takes longer than it is waited for.
                #expect(count <= 2, "\(branch)")
                try await FreshReading(of: site.path).expectEqual(edition, after: branch)
                last = edition.number
            }
        }
    }
}

/// A repository of Git that holds a folder, all of it committed to `main`.
private struct GitRepository {
    private let folder: String

    init(in folder: String) throws {
        self.folder = folder
        try run("init", "--quiet", "--initial-branch", "main")
        try commit("Site")
    }

    func commit(_ message: String) throws {
        try run("add", "--all")
        try run("commit", "--quiet", "--message", message)
    }

    /// Without what this machine’s Git is configured to do.
    func run(_ arguments: String...) throws {
        let git = Process()
        git.executableURL = URL(filePath: "/usr/bin/env")
        git.arguments = ["git", "-C", folder] + arguments
        git.environment = [
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": "/dev/null",
            "GIT_AUTHOR_NAME": "Test", "GIT_AUTHOR_EMAIL": "test@example.org",
            "GIT_COMMITTER_NAME": "Test", "GIT_COMMITTER_EMAIL": "test@example.org",
        ]
        try git.run()
        git.waitUntilExit()
        try #require(git.terminationStatus == 0, "git \(arguments)")
    }
}
