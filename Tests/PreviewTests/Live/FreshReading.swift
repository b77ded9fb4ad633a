import Diagnostics
import SiteBuilding
import SiteModel
import SourceReading
import Testing

@testable import Preview

/// What a reading of a whole site folder shows, without anything from before.
struct FreshReading {
    let tree: SourceTree
    let diagnostics: [Diagnostic]
    let site: PreparedSite?

    static let options: BuildOptions = {
        guard let day = PartialDate("2026-11-22") else {
            preconditionFailure("the calendar has this day")
        }
        return BuildOptions(baseURL: nil, state: PublicationState(asOf: day), workers: 2)
    }()

    init(of folder: String) async throws {
        let read = try SourceReader(siteFolder: folder).read()
        tree = read.tree
        let unread = UnreadFiles(read.diagnostics)
        var all = read.diagnostics
        var site: PreparedSite?
        if !unread.concernWholeSite {
            let tree = unread.completing(read.tree)
            let (source, faults) = await SiteReader(tree, options: Self.options).read()
            site = source.map { PreparedSite($0, tree: tree) }
            all += (faults + (site?.diagnostics ?? [])).filter { !unread.isConsequence($0) }
        }
        self.site = site
        diagnostics = all.sorted()
    }

    /// Whether an edition is what the folder holds: its files, what is wrong with it, and every byte.
    func expectEqual(
        _ edition: Edition,
        bytes: Bool = true,
        after change: String,
        sourceLocation: Testing.SourceLocation = #_sourceLocation
    ) {
        #expect(
            edition.tree.files == tree.files,
            "files after: \(change)",
            sourceLocation: sourceLocation
        )
        #expect(
            edition.diagnostics == diagnostics,
            "diagnostics after: \(change)",
            sourceLocation: sourceLocation
        )
        guard let site else { return }
        let routes = site.table.routes
        #expect(
            edition.site?.table.routes == routes,
            "addresses after: \(change)",
            sourceLocation: sourceLocation
        )
        guard bytes else { return }
        let different = routes.filter { route in
            Self.content(edition.site?.artifact(at: route))
                != Self.content(site.artifact(at: route))
        }
        #expect(
            different.map(\.path) == [],
            "bytes after: \(change)",
            sourceLocation: sourceLocation
        )
    }

    private static func content(_ artifact: Artifact?) -> [String] {
        guard let artifact else { return ["nothing"] }
        let faults = artifact.findings.diagnostics.map { "\($0)" }
        switch artifact.content {
        case .bytes(let bytes): return [String(decoding: bytes, as: UTF8.self)] + faults
        case .file(let origin): return [origin] + faults
        }
    }
}
