import Diagnostics
import Foundation
import Synchronization
import Testing

@testable import Publishing

@Suite struct FileByFileTests {
    @Test(arguments: [EXDEV, EBUSY, EINVAL, ENOSYS, ENOTSUP, EPERM])
    func `a folder that cannot be exchanged is updated file by file`(errno: Int32) throws {
        let site = try TemporarySite()
        try site.write("*", to: "Public/.gitignore")
        try site.publish(["same": "1", "changed": "1", "old/deep/gone": "1"])
        let inode = try inode(of: site.output)

        let summary = try site.publish(
            ["same": "1", "changed": "2", "new/deep/here": "3"],
            system: .refusingExchange(errno)
        )

        #expect(
            try site.files()
                == ["same": "1", "changed": "2", "new/deep/here": "3", ".gitignore": "*"]
        )
        #expect(try self.inode(of: site.output) == inode)
        #expect(summary.method == .fileByFile(errno: errno))
        #expect(summary.added == 1)
        #expect(summary.changed == 1)
        #expect(summary.unchanged == 1)
        #expect(summary.removed == 1)
        #expect(try site.leavings == [".gitignore", "Public.lock", "Public.manifest"])
        #expect(try site.publish(["same": "1"]).removed == 2)
    }

    @Test func `the summary says so`() throws {
        let site = try TemporarySite()
        try site.publish(["a": "1"])
        let summary = try site.publish(["a": "2"], system: .refusingExchange(EBUSY))
        #expect(
            summary.remarks == [
                Phrase(
                    fr: "le dossier n’a pas pu être échangé d’un seul coup "
                        + "(le fichier est occupé)\u{A0}: ses fichiers ont été remplacés un à un",
                    en: "the folder could not be exchanged in one step (the file is in use): "
                        + "its files were replaced one by one"
                )
            ]
        )
    }

    @Test func `files come from another file system under a provisional name`() throws {
        let site = try TemporarySite()
        try site.publish(["a": "1", "b/c": "1"])
        var system = PublishingSystem.refusingExchange(EXDEV)
        system.replace = { _, _, _, _ in -EXDEV }
        // What a killed publication may have left.
        try site.write("half", to: "Public/b/.portal-part")

        try site.publish(["a": "2", "b/c": "22"], system: system)

        #expect(try site.files() == ["a": "2", "b/c": "22"])
    }

    @Test func `a file takes the place of a folder, and a folder that of a file`() throws {
        let site = try TemporarySite()
        try site.publish(["a": "file", "b/c/d": "below"])

        try site.publish(["a/b": "below", "b": "file"], system: .refusingExchange())

        #expect(try site.files() == ["a/b": "below", "b": "file"])
    }

    @Test func `pages come after what they name, and removals last`() throws {
        let site = try TemporarySite()
        try site.publish(["gone.css": "1", "a.html": "1"])
        let order = StepRecorder()
        var system = PublishingSystem.refusingExchange()
        system.reached = order.system.reached
        let names = NameRecorder()
        system.replace = { from, name, to, other in
            names.add(name)
            return PublishingSystem().replace(from, name, to, other)
        }

        try site.publish(["a.html": "2", "b.css": "2", "z.html": "2"], system: system)

        #expect(names.all == ["b.css", "a.html", "z.html"])
        #expect(
            order.steps.dropFirst(6) == [
                .fileReplaced, .fileReplaced, .fileReplaced, .fileRemoved, .manifestAdopted,
                .recorded,
                .cleared,
            ]
        )
    }

    @Test func `another refusal of the exchange leaves the live site as it was`() throws {
        let site = try TemporarySite()
        try site.publish(["a": "1"])
        let error = PublishingError.refused(.replacing, path: site.output, errno: EIO)

        #expect(throws: error) { try site.publish(["a": "2"], system: .refusingExchange(EIO)) }

        #expect(try site.files() == ["a": "1"])
        #expect(
            try site.leavings == [".gitignore", "Public.lock", "Public.manifest", "Public.staging"]
        )
        #expect(try site.publish(["a": "1"]).unchanged == 1)
    }

    @Test func `a disk that does not take everything leaves the live site as it was`() throws {
        let site = try TemporarySite()
        try site.publish(["a": "1"])
        let system = PublishingSystem(synchronise: { _ in -ENOSPC })
        let error = PublishingError.diskFull(path: site.output, errno: ENOSPC)

        #expect(throws: error) { try site.publish(["a": "2"], system: system) }

        #expect(try site.files() == ["a": "1"])
        #expect(
            try site.leavings == [".gitignore", "Public.lock", "Public.manifest", "Public.staging"]
        )
    }

    private func inode(of path: String) throws -> Int? {
        try FileManager.default.attributesOfItem(atPath: path)[.systemFileNumber] as? Int
    }
}

/// Keeps the names of files, in order.
private final class NameRecorder: Sendable {
    private let names = Mutex<[String]>([])

    var all: [String] { names.withLock { $0 } }

    func add(_ name: String) { names.withLock { $0.append(name) } }
}
