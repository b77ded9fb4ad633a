/// How the time of a stage grows when its text becomes twice as long.
package struct Growth: Sendable {
    package let stage: FuzzStage
    package let bomb: Bomb
    /// Seconds of the processor for the shorter and the longer text.
    package let seconds: (short: Double, long: Double)

    package var factor: Double { seconds.long / max(seconds.short, 1e-9) }

    /// The bombs of a stage.
    package static func bombs(of stage: FuzzStage) -> [Bomb] {
        switch stage {
        case .pages, .yaml, .types, .configuration, .sources, .strings: Bomb.yaml
        case .markdown, .typography: Bomb.markdown
        case .templates: Bomb.templates
        case .sites: []
        }
    }

    /// How often each is measured: the least counts, for whatever else a machine does only adds to it.
    private static let measurements = 3

    /// - Parameter clock: Seconds of the processor that the process has used.
    package init(
        of stage: FuzzStage,
        _ bomb: Bomb,
        bytes: Int,
        fuzzer: Fuzzer,
        clock: () -> Double
    ) {
        func seconds(_ bytes: Int) -> Double {
            var text = bomb.text(bytes: bytes)
            if stage == .pages { text = Array("---\n".utf8) + text + Array("\n---\n".utf8) }
            return (0..<Self.measurements).map { _ in
                let start = clock()
                _ = fuzzer.violations(in: text, of: stage)
                return clock() - start
            }
            .min() ?? 0
        }
        self.stage = stage
        self.bomb = bomb
        self.seconds = (seconds(bytes), seconds(2 * bytes))
    }
}
