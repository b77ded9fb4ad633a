import Foundation
import Fuzzing
import Testing

/// The first inputs of every stage, as `make fuzz` makes them: no crash, no hang, nothing amiss.
struct ShortRunTests {
    @Test(.timeLimit(.minutes(10)), arguments: FuzzStage.allCases)
    func `no input breaks a stage`(stage: FuzzStage) async throws {
        let fuzzer = try Self.fuzzer(seed: 2021)
        for number in 0..<max(3, stage.share * 20) {
            let violations = await fuzzer.violations(of: FuzzCase(stage: stage, number: number))
            #expect(violations.isEmpty, "\(stage)/\(number)")
        }
    }

    @Test(arguments: FuzzStage.allCases)
    func `the same seed makes the same input`(stage: FuzzStage) throws {
        let fuzzCase = FuzzCase(stage: stage, number: 7)
        let input = try Self.fuzzer(seed: 1).input(of: fuzzCase)
        #expect(try Self.fuzzer(seed: 1).input(of: fuzzCase) == input)
        #expect(try Self.fuzzer(seed: 2).input(of: fuzzCase) != input)
    }

    private static func fuzzer(seed: UInt64) throws -> Fuzzer {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().path
        return Fuzzer(try Corpus(siteFolder: folder), seed: seed)
    }
}
