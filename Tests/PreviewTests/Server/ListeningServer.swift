import Diagnostics
import Foundation
import SiteBuilding
import Testing

@testable import Preview

/// A preview that listens, for as long as a test asks it.
enum ListeningServer {
    /// - Parameters:
    ///   - first: The port that is asked for; 0 for any.
    ///   - ask: Is given the port; runs on a thread of its own, for it waits for sockets.
    static func of(
        _ folder: String,
        limits: ServerLimits,
        from first: Int = 0,
        _ ask: @escaping @Sendable (Int) throws -> Void
    ) async throws {
        let server = PreviewServer(
            at: PreviewServer.Place(port: first, bind: nil),
            language: .english,
            limits: limits
        ) { AccessToken.random() }
        let (ports, continuation) = AsyncStream<Int>.makeStream()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                try await server.show(folder, options: try SiteAnswers.options) { event in
                    if case .listening(_, let port, _) = event { continuation.yield(port) }
                }
                continuation.finish()
            }
            group.addTask {
                var iterator = ports.makeAsyncIterator()
                let port = try #require(await iterator.next())
                try await withCheckedThrowingContinuation { continuation in
                    Thread.detachNewThread {
                        continuation.resume(with: Result { try ask(port) })
                    }
                }
            }
            defer { group.cancelAll() }
            try await group.next()
        }
    }
}
