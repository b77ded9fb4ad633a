internal import Fuzzing

/// Prints the input of one case, then what is wrong with it: to be run in a debugger, too.
struct CaseReport {
    private let fuzzer: Fuzzer

    init(_ arguments: FuzzArguments) throws {
        fuzzer = Fuzzer(try Corpus(siteFolder: arguments.siteFolder), seed: arguments.seed)
    }

    /// The input goes to standard output as it is, the rest to standard error.
    func show(_ fuzzCase: FuzzCase) async {
        let input = fuzzer.input(of: fuzzCase)
        StandardStream.output.write(input)
        let start = ProcessorClock.seconds
        let violations = await fuzzer.violations(of: fuzzCase)
        let seconds = ProcessorClock.seconds - start
        for line in Set(violations).sorted() + ["\(input.count) bytes, \(seconds) s"] {
            StandardStream.error.writeLine(line)
        }
    }
}
