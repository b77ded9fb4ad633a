import Diagnostics
import Foundation
import SiteBuilding
import SiteModel
import Testing

@testable import Preview

/// The answers to a site folder, without a connection.
struct SiteAnswers {
    let answers: LiveAnswers
    let live: LiveSite

    /// Asks while the folder is watched.
    static func of<Result: Sendable>(
        _ folder: String,
        _ ask: @escaping @Sendable (SiteAnswers) async throws -> Result
    ) async throws -> Result {
        let live = LiveSite(siteFolder: folder, options: try Self.options)
        let root = URL(filePath: folder).resolvingSymlinksInPath().path
        let site = SiteAnswers(
            answers: LiveAnswers(live, siteFolder: root, language: .english),
            live: live
        )
        return try await withThrowingTaskGroup(of: Result?.self) { group in
            group.addTask {
                try await live.run()
                return nil
            }
            group.addTask { try await ask(site) }
            defer { group.cancelAll() }
            return try #require(try await group.next() ?? nil)
        }
    }

    static var options: BuildOptions {
        get throws {
            let asOf = try #require(PartialDate("2026-11-22"))
            return BuildOptions(baseURL: nil, state: PublicationState(asOf: asOf), workers: 2)
        }
    }

    func answer(
        _ target: String,
        _ fields: HeaderFields = [:],
        method: String = "GET"
    ) async throws -> SiteAnswer {
        let request = ServerRequest(method, try #require(RequestTarget(target)), fields)
        return SiteAnswer(try await answers.answer(request))
    }
}

/// An answer with its bytes.
struct SiteAnswer: Sendable {
    let status: Int
    let bytes: [UInt8]
    private let fields: HeaderFields

    init(_ response: ServerResponse) {
        status = response.status
        fields = response.fields
        bytes =
            switch response.body {
            case .none, .events: []
            case .bytes(let bytes): Array(bytes)
            case .file(let file, let part): file.bytes(at: part.lowerBound, count: part.count)
            }
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    subscript(name: String) -> String? { fields[name] }
}
