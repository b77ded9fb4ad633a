/// One input of a stage: the same for the same seed, stage, number and site.
package struct FuzzCase: Sendable {
    package let stage: FuzzStage
    package let number: Int

    package init(stage: FuzzStage, number: Int) {
        self.stage = stage
        self.number = number
    }

    /// All cases of a run, by stage.
    ///
    /// - Parameter count: How many there are in all stages together, about.
    package static func counts(of count: Int) -> [(stage: FuzzStage, count: Int)] {
        FuzzStage.allCases.map { ($0, max(1, count * $0.share / 100)) }
    }
}
