import Foundation
import MarkdownRendering
import SiteModel
import Synchronization
import Testing

/// The library keeps what its extensions look for in arrays of the process, so that threads can take
/// it from each other.
struct Threads {
    private static let pages: [[UInt8]] = {
        var random = RandomText(seed: 2021)
        return (0..<2_000).map { _ in Array(random.page().utf8) }
    }()

    @Test func `plain texts on eight threads are those on one`() async {
        let serial = Self.pages.map { PlainMarkdown.html($0) }
        let parallel = await Self.onEightThreads { PlainMarkdown.html($0) }
        #expect(zip(serial, parallel).count { $0 != $1 } == 0)
        #expect(serial.count == parallel.count)
    }

    @Test func `rendered texts on eight threads are those on one`() async {
        let renderer = MarkdownRenderer(
            options: MarkdownOptions(
                language: Language("fr"),
                labels: .french,
                citations: ["s": Array("S".utf8)]
            )
        )
        let render = { @Sendable (page: [UInt8]) in
            renderer.render(MarkdownSource(bytes: page, file: "a")) { _ in .external }.text
        }
        let serial = Self.pages.map(render)
        let parallel = await Self.onEightThreads(render)
        #expect(zip(serial, parallel).count { $0 != $1 } == 0)
        #expect(serial.count == parallel.count)
    }

    /// The outcome for each page, in order, made on eight threads at once.
    private static func onEightThreads<Outcome: Sendable>(
        _ make: @escaping @Sendable ([UInt8]) -> Outcome
    ) async -> [Outcome] {
        await withTaskGroup(of: [(Int, Outcome)].self) { group in
            for start in 0..<8 {
                group.addTask {
                    await withCheckedContinuation { continuation in
                        Thread.detachNewThread {
                            continuation.resume(
                                returning: stride(from: start, to: pages.count, by: 8).map {
                                    ($0, make(pages[$0]))
                                }
                            )
                        }
                    }
                }
            }
            var outcomes: [(Int, Outcome)] = []
            for await part in group { outcomes += part }
            return outcomes.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }
}
