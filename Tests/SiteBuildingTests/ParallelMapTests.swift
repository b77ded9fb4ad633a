import Testing

@testable import SiteBuilding

@Suite struct ParallelMapTests {
    @Test(arguments: [0, 1, 2, 63, 1000, 10_007], [1, 2, 8])
    func `results stand in the order of the elements`(count: Int, workers: Int) async {
        let squares = await parallelMap(Array(0..<count), workers: workers) { $0 * $0 }
        #expect(squares == (0..<count).map { $0 * $0 })
    }

    @Test func `the first failure stops the others and is thrown`() async {
        let failure = FirstFailure<Refusal>()
        failure.fail(Refusal(number: 1))
        failure.fail(Refusal(number: 2))
        #expect(failure.hasFailed)
        #expect(failure.failure?.number == 1)
    }

    private struct Refusal: Error { let number: Int }
}
