import Foundation
import Testing

/// The same site makes the same bytes, wherever and however it is built.
@Suite struct SameBytesTests {
    @Test func `on any number of threads, in any folder, locale, time zone and umask`() throws {
        let reference = try EditedSite()
        let options = ["--as-of", "2026-11-22", "--compress"]
        let first = try PortalProcess.run(
            ["build", "--site", reference.site.folder.path, "--jobs", "1"] + options,
            variables: ["TZ": "UTC"]
        )
        try #require(first.status == 0, "\(first.errors)")
        let expected = try reference.site.published()
        #expect(expected.count > 200)
        let ways: [(jobs: Int, locale: String, zone: String, umask: String)] = [
            (2, "fr_FR.UTF-8", "Africa/Casablanca", "077"),
            (8, "C", "Pacific/Kiritimati", "000"),
            (2, "tr_TR.UTF-8", "America/St_Johns", "027"),
            (8, "ar_MA.UTF-8", "Asia/Kathmandu", "022"),
        ]
        for way in ways {
            let site = try EditedSite()
            let folder = site.site.folder
            // A name that is longer, with a space and letters that are no ASCII.
            let elsewhere = folder.deletingLastPathComponent()
                .appending(path: "portail d’été \(UUID().uuidString)")
            try FileManager.default.moveItem(at: folder, to: elsewhere)
            defer {
                do {
                    try FileManager.default.moveItem(at: elsewhere, to: folder)
                } catch {
                    Issue.record(error)
                }
            }
            let status = try build(elsewhere, way, options)
            #expect(status == 0)
            let found = try published(elsewhere)
            #expect(found.keys.sorted() == expected.keys.sorted())
            for (path, bytes) in expected {
                #expect(found[path] == bytes, "\(path) with \(way)")
            }
            for path in found.keys {
                let attributes = try FileManager.default.attributesOfItem(
                    atPath: elsewhere.path + "/Public/" + path
                )
                #expect(attributes[.posixPermissions] as? Int == 0o644, "\(path) with \(way)")
            }
        }
    }

    private func build(
        _ site: URL,
        _ way: (jobs: Int, locale: String, zone: String, umask: String),
        _ options: [String]
    ) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/sh")
        process.arguments =
            [
                "-c", "umask \(way.umask); cd /; exec \"$0\" \"$@\"", PortalProcess.executable.path,
                "build", "--site", site.path, "--jobs", "\(way.jobs)",
            ] + options
        process.environment = ["LC_ALL": way.locale, "TZ": way.zone, "PATH": "/usr/bin:/bin"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    private func published(_ site: URL) throws -> [String: Data] {
        let root = site.appending(path: "Public")
        var files: [String: Data] = [:]
        for path in try FileManager.default.subpathsOfDirectory(atPath: root.path) {
            var isFolder: ObjCBool = false
            let file = root.appending(path: path)
            _ = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
            if !isFolder.boolValue { files[path] = try Data(contentsOf: file) }
        }
        return files
    }
}
