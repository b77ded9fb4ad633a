import Foundation
import Testing

@testable import Preview

/// A folder with a file inside and a secret outside.
struct ServedFileTests {
    private final class Folder {
        let outer = FileManager.default.temporaryDirectory
            .appending(path: "portal-\(UUID().uuidString)", directoryHint: .isDirectory)
        var root: String { outer.appending(path: "root").path }

        init() throws {
            try write("secret", to: "secret.txt")
            try write("text", to: "root/a/b.txt")
            for (link, target) in [
                ("root/link.txt", "../secret.txt"), ("root/out", ".."), ("root/self", "a"),
            ] {
                try FileManager.default.createSymbolicLink(
                    atPath: outer.appending(path: link).path,
                    withDestinationPath: target
                )
            }
        }

        deinit { try? FileManager.default.removeItem(at: outer) }

        func write(_ text: String, to path: String) throws {
            let file = outer.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
    }

    @Test func `a file below the folder is read`() throws {
        let folder = try Folder()
        let file = try #require(ServedFile.open("a/b.txt", below: folder.root))
        #expect(file.size == 4)
        #expect(file.bytes(at: 0, count: 4) == Array("text".utf8))
        #expect(file.bytes(at: 2, count: 8) == Array("xt".utf8))
    }

    @Test(arguments: [
        "", "a", "a/", "/a/b.txt", "a//b.txt", "./a/b.txt", "a/../a/b.txt", "../secret.txt",
        "a/../../secret.txt", "link.txt", "out/secret.txt", "self/b.txt", "none.txt",
        "a/b.txt\0.html", "a/b.txt/",
    ])
    func `nothing else is`(path: String) throws {
        let folder = try Folder()
        #expect(ServedFile.open(path, below: folder.root) == nil)
    }

    @Test func `a pipe keeps nobody waiting`() throws {
        let folder = try Folder()
        #expect(mkfifo(folder.root + "/pipe", 0o600) == 0)
        #expect(ServedFile.open("pipe", below: folder.root) == nil)
    }

    @Test func `another version has another name`() throws {
        let folder = try Folder()
        let before = try #require(ServedFile.open("a/b.txt", below: folder.root)).tag
        try folder.write("TEXT", to: "root/a/b.txt")
        let after = try #require(ServedFile.open("a/b.txt", below: folder.root)).tag
        #expect(before != after)
        #expect(ServedFile.open("a/b.txt", below: folder.root)?.tag == after)
    }
}
