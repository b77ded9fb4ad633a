import Diagnostics
import Foundation
import SiteBuilding
import SiteModel
import SourceReading
import Synchronization

/// The site of this repository, built in memory as `portal build` does.
struct RealSite {
    let site: Site
    let diagnostics: [String]
    /// The published files by path; copied files as they stand in the folder.
    let files: [String: [UInt8]]

    /// - Parameter change: What becomes of each file of the site; `nil` leaves it out.
    init(
        baseURL: String? = nil,
        workers: Int = 2,
        changing change: (SourceFile) -> SourceFile? = { $0 }
    ) async throws {
        let read = try SourceReader(siteFolder: Self.folder).read()
        let tree = SourceTree(read.tree.files.compactMap(change))
        let asOf = try PartialDate("2026-11-22").unwrapped()
        let options = BuildOptions(
            baseURL: try baseURL.map { try BaseURL($0).unwrapped() },
            state: PublicationState(asOf: asOf),
            workers: workers
        )
        let (source, faults) = await SiteReader(tree, options: options).read()
        let prepared = PreparedSite(try source.unwrapped(), tree: tree)
        let collected = Collected()
        let found = await SiteBuilder(prepared, workers: workers).build {
            (artifact: Artifact) throws(Never) in
            collected.add(artifact)
        }
        site = prepared.site
        let all = read.diagnostics + faults + prepared.diagnostics + found
        diagnostics = all.map { "\($0.location?.file ?? "") \($0.code) \($0.message.english)" }
        files = collected.files
    }

    /// The site as it is deployed, built once for all tests that only look at it.
    static var built: RealSite { get async throws { try await build.value } }

    private static let build = Task { try await RealSite() }

    /// The documents, in order of path.
    var documents: [(path: String, html: HTMLScan)] {
        files.filter { $0.key.hasSuffix(".html") }
            .sorted { $0.key < $1.key }
            .map { ($0.key, HTMLScan($0.value)) }
    }

    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path
}

private final class Collected: Sendable {
    private let stored = Mutex<[String: [UInt8]]>([:])

    var files: [String: [UInt8]] { stored.withLock { $0 } }

    func add(_ artifact: Artifact) {
        let bytes =
            switch artifact.content {
            case .bytes(let bytes): bytes
            case .file(let origin):
                FileManager.default.contents(atPath: origin).map { [UInt8]($0) } ?? []
            }
        stored.withLock { $0[artifact.route.file] = bytes }
    }
}

extension Optional {
    struct IsNil: Error {}

    func unwrapped() throws -> Wrapped {
        guard let self else { throw IsNil() }
        return self
    }
}
