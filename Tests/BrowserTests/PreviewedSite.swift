import Foundation
import Testing

#if canImport(Glibc)
    import Glibc
#endif

/// A copy of the site of this repository, shown by the built `portal` while it is edited.
final class PreviewedSite: Sendable {
    /// `http://localhost:PORT/`.
    let address: String
    private let folder: URL
    private let process = Process()

    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "portal-\(UUID().uuidString)", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for name in ["Content", "Templates"] {
            try FileManager.default.copyItem(
                at: PublishedSite.repository.appending(path: name),
                to: folder.appending(path: name)
            )
        }
        process.executableURL = PublishedSite.products.appending(path: "portal")
        process.arguments = [
            "preview", "--site", folder.path, "--port", "0", "--as-of", "2026-11-22",
            "--language", "en",
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var line: [UInt8] = []
        while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first,
            byte != UInt8(ascii: "\n")
        { line.append(byte) }
        address = String(decoding: line, as: UTF8.self)
        try #require(address.hasPrefix("http://localhost:"), "\(address)")
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        process.waitUntilExit()
        try? FileManager.default.removeItem(at: folder)
    }

    /// Saves a file with some words replaced, as editors do: another file takes its place.
    func replace(_ words: String, with others: String, in path: String) throws {
        let file = folder.appending(path: path)
        let text = try String(contentsOf: file, encoding: .utf8)
        try #require(text.contains(words), "\(path) has no “\(words)”")
        try Data(text.replacing(words, with: others).utf8).write(to: file, options: .atomic)
    }

    func append(_ words: String, to path: String) throws {
        let file = folder.appending(path: path)
        let text = try String(contentsOf: file, encoding: .utf8)
        try Data((text + words).utf8).write(to: file, options: .atomic)
    }
}
