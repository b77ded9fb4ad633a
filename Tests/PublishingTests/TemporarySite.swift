import Foundation
import SiteModel
import Testing

@testable import Publishing

/// A site folder of one test's own, with `Public` as its output; it goes with the test.
final class TemporarySite {
    /// Absolute, without symbolic links.
    let path: String

    init() throws {
        let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
        path = folder + "/portal-publishing-" + UUID().uuidString
        try makeFolder("Content")
    }

    deinit {
        do {
            try FileManager.default.removeItem(atPath: path)
        } catch {
            Issue.record(error)
        }
    }

    var output: String { path + "/Public" }

    /// Publishes files with their texts, without waiting for the disk.
    @discardableResult func publish(
        _ files: [String: String],
        system: PublishingSystem = .quick
    ) throws -> PublicationSummary {
        try publishSite(files, to: output, of: path, system: system)
    }

    func write(_ text: String, to file: String) throws {
        try makeFolder(file.split(separator: "/").dropLast().joined(separator: "/"))
        try Data(text.utf8).write(to: URL(fileURLWithPath: path + "/" + file))
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

    /// The texts of all files below a folder; a folder without files counts as an entry with a final
    /// stroke.
    func files(in folder: String = "Public") throws -> [String: String] {
        var found: [String: String] = [:]
        let root = path + "/" + folder
        for name in try FileManager.default.subpathsOfDirectory(atPath: root) {
            var isFolder: ObjCBool = false
            let file = root + "/" + name
            guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else {
                continue
            }
            if isFolder.boolValue {
                let inner = try FileManager.default.contentsOfDirectory(atPath: file)
                if inner.isEmpty { found[name + "/"] = "" }
            } else {
                found[name] = try String(contentsOfFile: file, encoding: .utf8)
            }
        }
        return found
    }

    /// What a publication that has ended leaves beside the output.
    var leavings: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: path + "/.portal").sorted()
        }
    }
}

/// Publishes files with their texts.
@discardableResult func publishSite(
    _ files: [String: String],
    to output: String,
    of site: String,
    system: PublishingSystem = .quick
) throws -> PublicationSummary {
    let publication = try Publication.open(output: output, siteFolder: site, system: system)
    for (path, text) in files.sorted(by: { $0.key < $1.key }) {
        try publication.write(Array(text.utf8), to: try #require(OutputPath(path)))
    }
    return try publication.commit()
}

extension PublishingSystem {
    /// Does not wait for the disk, which other processes keep busy.
    static let quick = PublishingSystem(synchronise: { _ in 0 })

    /// Refuses the exchange of folders as a mount point does.
    static func refusingExchange(_ errno: Int32 = EBUSY) -> PublishingSystem {
        PublishingSystem(exchange: { _, _, _, _ in -errno }, synchronise: { _ in 0 })
    }
}
