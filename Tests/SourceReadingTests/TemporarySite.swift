import Foundation
import Testing

/// A site folder of one test's own, which goes with the test.
final class TemporarySite {
    /// Absolute, without symbolic links.
    let path: String

    /// Makes `Content/fr.md` and `Templates/page.mustache`, so that there is nothing to report, unless
    /// the site is to be empty.
    init(empty: Bool = false) throws {
        let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
        path = folder + "/portal-reading-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        if !empty {
            try write("# Accueil", to: "Content/fr.md")
            try write("{{title}}", to: "Templates/page.mustache")
        }
    }

    deinit {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            Issue.record(error)
        }
    }

    func write(_ text: String, to file: String) throws {
        try write(Array(text.utf8), to: file)
    }

    func write(_ bytes: [UInt8], to file: String) throws {
        let folder = file.split(separator: "/").dropLast().joined(separator: "/")
        try makeFolder(folder)
        try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + file))
    }

    func makeFolder(_ folder: String) throws {
        try FileManager.default.createDirectory(
            atPath: path + "/" + folder,
            withIntermediateDirectories: true
        )
    }

    func link(_ file: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: path + "/" + file,
            withDestinationPath: target
        )
    }

    /// A file of zeros that takes no room on the disk.
    func makeSparseFile(_ file: String, bytes: Int) throws {
        try write("", to: file)
        #expect(truncate(path + "/" + file, bytes) == 0)
    }
}
