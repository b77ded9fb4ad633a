internal import Fuzzing

/// Prints what is wrong with one input: to be run in a debugger, too.
struct CaseReport {
    private let fuzzer: Fuzzer

    init(_ arguments: FuzzArguments) throws {
        fuzzer = Fuzzer(try Corpus(siteFolder: arguments.siteFolder), seed: arguments.seed)
    }

    /// Runs a case. The input goes to standard output as it is, the rest to standard error.
    func show(_ fuzzCase: FuzzCase) async {
        StandardStream.output.write(fuzzer.input(of: fuzzCase))
        let start = ProcessorClock.seconds
        let violations = await fuzzer.violations(of: fuzzCase)
        report(violations, seconds: ProcessorClock.seconds - start)
    }

    /// Runs the text of a file.
    func feed(_ file: String, to stage: FuzzStage) throws(InputFile.Failure) {
        let bytes = try InputFile(file).bytes
        let start = ProcessorClock.seconds
        let violations = fuzzer.violations(in: bytes, of: stage)
        report(violations, seconds: ProcessorClock.seconds - start)
    }

    private func report(_ violations: [String], seconds: Double) {
        for line in Set(violations).sorted() + ["\(seconds) s"] {
            StandardStream.error.writeLine(line)
        }
    }
}
