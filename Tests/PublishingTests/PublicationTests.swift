import Foundation
import SiteModel
import Synchronization
import Testing

@testable import Publishing

@Suite struct PublicationTests {
    @Test func `the first publication makes the output folder`() throws {
        let site = try TemporarySite()

        let summary = try site.publish(["index.html": "home", "fr/faq/index.html": "FAQ"])

        #expect(try site.files() == ["index.html": "home", "fr/faq/index.html": "FAQ"])
        #expect(
            summary
                == PublicationSummary(
                    files: 2,
                    bytes: 7,
                    added: 2,
                    changed: 0,
                    unchanged: 0,
                    removed: 0,
                    repaired: [],
                    method: .exchange,
                    leftover: nil
                )
        )
        #expect(summary.remarks == [])
        #expect(try site.leavings == [".gitignore", "Public.lock", "Public.manifest"])
    }

    @Test func `the next publication replaces all of it and counts what is different`() throws {
        let site = try TemporarySite()
        try site.publish(["same": "1", "changed": "1", "old/gone": "1"])

        let summary = try site.publish(["same": "1", "changed": "2", "new/here": "333"])

        #expect(try site.files() == ["same": "1", "changed": "2", "new/here": "333"])
        #expect(
            summary
                == PublicationSummary(
                    files: 3,
                    bytes: 5,
                    added: 1,
                    changed: 1,
                    unchanged: 1,
                    removed: 1,
                    repaired: [],
                    method: .exchange,
                    leftover: nil
                )
        )
        #expect(
            try site.leavings == [".gitignore", "Public.lock", "Public.manifest", "Public.staging"]
        )
    }

    @Test func `everything is brought to disk before the exchange, in this order`() throws {
        let site = try TemporarySite()
        try site.publish(["a": "1"])
        let recorder = StepRecorder()

        try site.publish(["a": "2"], system: recorder.system)

        #expect(
            recorder.steps == [
                .opened, .fileStaged, .manifestStaged, .synchronised, .exchanged, .manifestAdopted,
                .recorded,
            ]
        )
    }

    @Test func `a lone .gitignore is no obstacle and survives every publication`() throws {
        let site = try TemporarySite()
        try site.write("*\n!.gitignore\n", to: "Public/.gitignore")

        try site.publish(["index.html": "1"])
        #expect(try site.files() == ["index.html": "1", ".gitignore": "*\n!.gitignore\n"])

        try site.publish(["index.html": "2"])
        #expect(try site.files() == ["index.html": "2", ".gitignore": "*\n!.gitignore\n"])
    }

    @Test func `an abandoned publication leaves the live site as it was`() throws {
        let site = try TemporarySite()
        try site.publish(["index.html": "1"])

        let publication = try Publication.open(output: site.output, siteFolder: site.path)
        try publication.write([0x32], to: try #require(OutputPath("index.html")))
        publication.abandon()

        #expect(try site.files() == ["index.html": "1"])
        #expect(
            try site.leavings == [".gitignore", "Public.lock", "Public.manifest", "Public.staging"]
        )
        #expect(try site.publish(["index.html": "1"]).unchanged == 1)
    }

    @Test func `a publication that goes out of use is abandoned`() throws {
        let site = try TemporarySite()
        func begin() throws {
            let publication = try Publication.open(output: site.output, siteFolder: site.path)
            try publication.write([0x32], to: try #require(OutputPath("index.html")))
        }
        try begin()
        #expect(try site.leavings == [".gitignore", "Public.lock"])
        #expect(!FileManager.default.fileExists(atPath: site.output))
    }

    @Test func `several threads write and copy at once`() throws {
        let site = try TemporarySite()
        try site.write("photo", to: "Content/photo.jpg")
        let publication = try Publication.open(
            output: site.output,
            siteFolder: site.path,
            system: .quick
        )
        let origin = site.path + "/Content/photo.jpg"
        let failures = Mutex<[String]>([])

        DispatchQueue.concurrentPerform(iterations: 400) { number in
            do {
                let folder = "\(number % 5)/\(number % 20)/\(number)"
                let page = try #require(OutputPath(folder + "/index.html"))
                let picture = try #require(OutputPath(folder + "/photo.jpg"))
                try publication.write(Array("page \(number)".utf8), to: page)
                try publication.copy(from: origin, to: picture)
            } catch {
                failures.withLock { $0.append("\(error)") }
            }
        }
        let summary = try publication.commit()

        #expect(failures.withLock { $0 } == [])
        #expect(summary.files == 800)
        let files = try site.files()
        #expect(files.count == 800)
        #expect(files["2/17/217/index.html"] == "page 217")
        #expect(files["2/17/217/photo.jpg"] == "photo")
    }

    @Test func `a path is written once`() throws {
        let site = try TemporarySite()
        let publication = try Publication.open(output: site.output, siteFolder: site.path)
        let path = try #require(OutputPath("fr/index.html"))
        try publication.write([], to: path)
        #expect(throws: PublishingError.writtenTwice(path: "fr/index.html")) {
            try publication.write([], to: path)
        }
    }

    @Test func `what has become a link, a folder or nothing is not copied`() throws {
        let site = try TemporarySite()
        try site.write("x", to: "Content/a.pdf")
        try site.link("Content/link.pdf", to: "a.pdf")
        let publication = try Publication.open(output: site.output, siteFolder: site.path)
        let path = try #require(OutputPath("a.pdf"))
        let content = site.path + "/Content"

        #expect(throws: PublishingError.originReplaced(path: content + "/link.pdf")) {
            try publication.copy(from: content + "/link.pdf", to: path)
        }
        #expect(throws: PublishingError.originReplaced(path: content)) {
            try publication.copy(from: content, to: path)
        }
        let missing = content + "/b.pdf"
        #expect(throws: PublishingError.refused(.copying, path: missing, errno: ENOENT)) {
            try publication.copy(from: missing, to: path)
        }
    }

    @Test func `large and empty files are copied whole`() throws {
        let site = try TemporarySite()
        let text = String(repeating: "0123456789abcdef", count: 60_000)
        try site.write(text, to: "Content/large.txt")
        try site.write("", to: "Content/empty.txt")
        for _ in 0..<2 {
            let publication = try Publication.open(
                output: site.output,
                siteFolder: site.path,
                system: .quick
            )
            for name in ["large.txt", "empty.txt"] {
                let origin = site.path + "/Content/" + name
                try publication.copy(from: origin, to: try #require(OutputPath(name)))
            }
            let summary = try publication.commit()
            #expect(summary.bytes == 960_000)
            #expect(summary.added + summary.unchanged == 2)
        }
        #expect(try site.files() == ["large.txt": text, "empty.txt": ""])
    }

    @Test func `files and folders can be read by all, whatever the umask`() async throws {
        let site = try TemporarySite()
        await #expect(processExitsWith: .success) { [path = site.path as String] in
            umask(0o077)
            try publishSite(["fr/faq/index.html": "x"], to: path + "/Public", of: path)
        }
        for (name, mode) in [
            ("", 0o755), ("/fr", 0o755), ("/fr/faq", 0o755), ("/fr/faq/index.html", 0o644),
        ] {
            let attributes = try FileManager.default.attributesOfItem(atPath: site.output + name)
            #expect(attributes[.posixPermissions] as? Int == mode, "\(name)")
        }
    }

    @Test func `a real publication waits for the disk`() throws {
        let site = try TemporarySite()
        try site.publish(["index.html": "1"], system: PublishingSystem())
        try site.publish(["index.html": "2"], system: PublishingSystem())
        #expect(try site.files() == ["index.html": "2"])
    }
}
