import Foundation

/// The site of this repository, published into a folder of its own by the built `portal`.
final class PublishedSite: Sendable {
    static let real = Result { try PublishedSite() }

    private let folder: URL

    private init() throws {
        folder = FileManager.default.temporaryDirectory.appending(
            path: "portal-\(UUID().uuidString)"
        )
        let process = Process()
        process.executableURL = Self.products.appending(path: "portal")
        process.arguments = [
            "build", "--site", Self.repository.path, "--output", folder.path, "--as-of",
            "2026-11-22",
        ]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Browser.Failure(status: process.terminationStatus)
        }
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func file(_ path: String) -> [UInt8]? {
        FileManager.default.contents(atPath: folder.appending(path: path).path).map { [UInt8]($0) }
    }

    /// A file of the repository.
    static func source(_ path: String) throws -> [UInt8] {
        [UInt8](try Data(contentsOf: repository.appending(path: path)))
    }

    static let repository = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static var products: URL {
        #if os(macOS)
            for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") {
                return bundle.bundleURL.deletingLastPathComponent()
            }
        #endif
        return Bundle.main.bundleURL
    }
}
