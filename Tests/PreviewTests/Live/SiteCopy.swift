import Foundation
import Testing

/// A copy of the site of this repository, of one test's own, which goes with the test.
final class SiteCopy: Sendable {
    /// Absolute, without symbolic links.
    let path: String

    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    init() throws {
        let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
        path = folder + "/portal-live-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        for name in ["Content", "Templates"] {
            try FileManager.default.copyItem(
                atPath: Self.repository + "/" + name,
                toPath: path + "/" + name
            )
        }
    }

    deinit {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            Issue.record(error)
        }
    }

    func read(_ file: String) throws -> String {
        try String(contentsOfFile: path + "/" + file, encoding: .utf8)
    }

    /// Writes a file in place, and makes the folders that it needs.
    func write(_ text: String, to file: String) throws {
        let folder = file.split(separator: "/").dropLast().joined(separator: "/")
        try makeFolder(folder)
        let stream = try #require(fopen(path + "/" + file, "w"))
        defer { fclose(stream) }
        fputs(text, stream)
    }

    func replace(_ old: String, with new: String, in file: String) throws {
        let text = try read(file)
        try #require(text.contains(old))
        try write(text.replacingOccurrences(of: old, with: new), to: file)
    }

    func makeFolder(_ folder: String) throws {
        try FileManager.default.createDirectory(
            atPath: path + "/" + folder,
            withIntermediateDirectories: true
        )
    }

    /// Renames a file or folder; another file of the new name is replaced, as editors do.
    func move(_ file: String, to other: String) throws {
        try #require(rename(path + "/" + file, path + "/" + other) == 0)
    }

    func remove(_ file: String) throws {
        try FileManager.default.removeItem(atPath: path + "/" + file)
    }

    /// The language files of all pages, in order.
    func pageFiles() throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: path + "/Content")
            .filter { $0.hasSuffix(".md") }
            .map { "Content/" + $0 }
            .sorted()
    }
}
