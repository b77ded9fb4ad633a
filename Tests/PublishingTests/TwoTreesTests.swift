import Diagnostics
import Foundation
import SiteModel
import Testing

@testable import Publishing

/// What takes turns: the live tree and the one before it.
@Suite struct TwoTreesTests {
    @Test func `a file that does not change keeps inode, time and bytes through every publication`()
        throws
    {
        let site = try TemporarySite()
        try site.publish(["same": "1", "deep/same": "1", "changed": "0"])
        let before = [try site.stamp("same"), try site.stamp("deep/same")]
        for turn in 1...5 {
            let changed = try site.stamp("changed")
            try site.publish(["same": "1", "deep/same": "1", "changed": "\(turn)"])
            #expect([try site.stamp("same"), try site.stamp("deep/same")] == before)
            #expect(try site.stamp("changed").inode != changed.inode)
        }
    }

    @Test func `only what is different is written`() throws {
        let site = try TemporarySite()
        try site.publish(["same": "1", "a/b/same": "1", "changed": "1", "gone": "1"])
        try site.publish(["same": "1", "a/b/same": "1", "changed": "2", "gone": "1"])
        let publication = try Publication.open(
            output: site.output,
            siteFolder: site.path,
            system: .quick
        )
        for (path, text) in [("same", "1"), ("a/b/same", "1"), ("changed", "3"), ("new", "1")] {
            try publication.write(Array(text.utf8), to: try #require(OutputPath(path)))
        }
        let staged = try site.files(in: ".portal/Public.staging")
        #expect(
            staged == ["same": "1", "a/b/same": "1", "changed": "3", "new": "1", "gone": "1"]
        )
        #expect(try site.stamp("same") == site.stamp("same", in: ".portal/Public.staging"))
        #expect(
            try site.stamp("changed").inode
                != site.stamp("changed", in: ".portal/Public.staging").inode
        )
        _ = try publication.commit()
        #expect(try site.files() == ["same": "1", "a/b/same": "1", "changed": "3", "new": "1"])
    }

    @Test func `a reader who has a file open reads it to its end, whatever is published`() throws {
        let site = try TemporarySite()
        try site.publish(["a": "the first text"])
        let reader = try FileHandle(forReadingFrom: URL(filePath: site.output + "/a"))
        for turn in 0..<4 { try site.publish(["a": "another text \(turn)"]) }
        #expect(try reader.readToEnd() == Data("the first text".utf8))
    }

    @Test func `a folder in which nothing changes keeps its time`() throws {
        let site = try TemporarySite()
        try site.publish(["quiet/a": "1", "quiet/in/b": "1", "busy/c": "0"])
        try site.publish(["quiet/a": "1", "quiet/in/b": "1", "busy/c": "1"])
        let before = [try site.stamp("quiet").modified, try site.stamp("quiet/in").modified]
        let busy = try site.stamp("busy").modified
        for turn in 2...4 {
            try site.publish(["quiet/a": "1", "quiet/in/b": "1", "busy/c": "\(turn)"])
            #expect(
                [try site.stamp("quiet").modified, try site.stamp("quiet/in").modified] == before
            )
        }
        #expect(try site.stamp("busy").modified != busy)
    }

    @Test func `a publication of the same bytes exchanges nothing`() throws {
        let site = try TemporarySite()
        try site.publish(["a": "1", "b/c": "1"])
        let inode = try site.stamp("").inode
        let recorder = StepRecorder()
        let summary = try site.publish(["a": "1", "b/c": "1"], system: recorder.system)
        #expect(summary.method == .nothing)
        #expect(summary.unchanged == 2)
        #expect(recorder.steps == [.opened, .fileStaged, .fileStaged])
        #expect(try site.stamp("").inode == inode)
    }

    @Test func `what a staging tree holds is not believed`() throws {
        let site = try TemporarySite()
        try site.publish(["a": "1", "b/c": "1"])
        try site.publish(["a": "2", "b/c": "2"])
        let staging = ".portal/Public.staging/"
        try site.write("2", to: staging + "a")
        try site.write("half", to: staging + "b/c")
        try site.write("x", to: staging + "stray/file")
        try site.link(staging + "link", to: "/etc")
        try site.makeFolder(staging + "index.html")
        try site.publish(["a": "2", "b/c": "2", "index.html": "3"])
        #expect(try site.files() == ["a": "2", "b/c": "2", "index.html": "3"])
    }

    @Test(arguments: ["file", "link"])
    func `something else in the place of the staging tree makes way`(kind: String) throws {
        let site = try TemporarySite()
        try site.publish(["a": "1"])
        if kind == "file" {
            try site.write("x", to: ".portal/Public.staging")
        } else {
            try site.link(".portal/Public.staging", to: "../Content")
        }
        try site.publish(["a": "2"])
        #expect(try site.files() == ["a": "2"])
        #expect(FileManager.default.fileExists(atPath: site.path + "/Content"))
    }

    @Test func `a file and a folder change places`() throws {
        let site = try TemporarySite()
        for turn in 0..<4 {
            let files =
                turn % 2 == 0
                ? ["a": "\(turn)", "b/c/d": "1", "b/e": "1"]
                : ["a/x/y": "1", "a/z": "1", "b": "\(turn)"]
            try site.publish(files)
            #expect(try site.files() == files)
        }
    }

    @Test func `a file that somebody changed or removed is restored, and that is said`() throws {
        let site = try TemporarySite()
        let files = ["a": "1", "b": "1", "c": "1", "d/e": "12345"]
        try site.publish(files)
        try site.publish(files.merging(["a": "2"]) { $1 })
        // In place, so that the tree before has it too.
        let handle = try FileHandle(forWritingTo: URL(filePath: site.output + "/d/e"))
        try handle.write(contentsOf: Data("54321".utf8))
        try handle.close()
        try FileManager.default.removeItem(atPath: site.output + "/b")

        let summary = try site.publish(files)

        #expect(summary.repaired == ["b", "d/e"])
        #expect(
            summary.remarks == [
                Phrase(
                    fr: "2 fichiers publiés avaient été modifiés ou supprimés à la main, "
                        + "ils sont rétablis\u{A0}: b, d/e",
                    en:
                        "2 published files had been changed or removed by hand, and are restored: b, d/e"
                )
            ]
        )
        #expect(try site.files() == files)
        for turn in 0..<3 {
            let more = files.merging(["a": "turn \(turn)"]) { $1 }
            #expect(try site.publish(more).remarks == [])
            #expect(try site.files() == more)
        }
    }

    @Test func `a file that was only touched, or copied with its folder, is no changed file`()
        throws
    {
        let site = try TemporarySite()
        try site.publish(["a": "1", "b": "1"])
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1_000_000)],
            ofItemAtPath: site.output + "/a"
        )
        #expect(try site.publish(["a": "1", "b": "1"]).method == .nothing)
        #expect(try site.publish(["a": "1", "b": "2"]).repaired == [])
        #expect(try site.stamp("a").modified == 1_000_000_000_000)
    }

    @Test func `a file that nobody may read any more is written again`() throws {
        let site = try TemporarySite()
        try site.publish(["a": "1", "b": "1"])
        #expect(chmod(site.output + "/a", 0o600) == 0)
        try site.publish(["a": "1", "b": "1"])
        let attributes = try FileManager.default.attributesOfItem(atPath: site.output + "/a")
        #expect(attributes[.posixPermissions] as? Int == 0o644)
    }

    @Test func `a file that is live is carried over without its bytes`() throws {
        let site = try TemporarySite()
        try site.publish(["a": "1", "b": "1", "c": "1"])
        try site.write("by hand", to: "Public/b")
        let before = try site.stamp("a")
        let publication = try Publication.open(
            output: site.output,
            siteFolder: site.path,
            system: .quick
        )
        #expect(try publication.carryOver(try #require(OutputPath("a"))))
        #expect(try !publication.carryOver(try #require(OutputPath("b"))))
        #expect(try !publication.carryOver(try #require(OutputPath("d"))))
        #expect(throws: PublishingError.writtenTwice(path: "a")) {
            try publication.write([], to: try #require(OutputPath("a")))
        }
        _ = try publication.commit()
        #expect(try site.files() == ["a": "1"])
        #expect(try site.stamp("a") == before)
    }
}

extension TemporarySite {
    /// What tells an unchanged file from another with the same bytes.
    struct Stamp: Equatable {
        let inode: Int
        /// In microseconds since 1970.
        let modified: Int64
    }

    func stamp(_ file: String, in folder: String = "Public") throws -> Stamp {
        var found = stat()
        try #require(lstat(path + "/" + folder + "/" + file, &found) == 0)
        let seconds = Int64(found.st_mtim.tv_sec)
        return Stamp(
            inode: Int(found.st_ino),
            modified: seconds * 1_000_000 + Int64(found.st_mtim.tv_nsec) / 1000
        )
    }
}
