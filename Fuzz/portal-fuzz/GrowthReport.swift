internal import Fuzzing
internal import Glibc

/// Measures every bomb at two lengths, and prints those whose time more than doubles, or is long.
struct GrowthReport {
    private let arguments: FuzzArguments
    private let fuzzer: Fuzzer

    /// Of the shorter text, in bytes.
    private static let length = 100_000
    /// The caches of a processor make a longer text dearer by themselves.
    private static let mostFactor = 3.0
    /// Below this many seconds for the longer text the clock says little.
    private static let leastSeconds = 0.05
    /// A longer time is a finding however it grows.
    private static let mostSeconds = 1.0
    /// More memory ends the process, so that the bomb under way, which standard error names, is a finding.
    private static let mostBytes: rlim_t = 4 << 30

    init(_ arguments: FuzzArguments) throws {
        self.arguments = arguments
        fuzzer = Fuzzer(try Corpus(siteFolder: arguments.siteFolder), seed: arguments.seed)
        var limit = rlimit(rlim_cur: Self.mostBytes, rlim_max: Self.mostBytes)
        setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    }

    /// The memory that the process has had at most.
    private static var peakMegabytes: Int {
        var usage = rusage()
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return usage.ru_maxrss / 1_000
    }

    func show() {
        for stage in arguments.stages {
            var count = 0
            var worst = 0.0
            for bomb in Growth.bombs(of: stage) {
                StandardStream.error.writeLine("\(stage): “\(bomb.name)”")
                let growth = Growth(
                    of: stage,
                    bomb,
                    bytes: Self.length,
                    fuzzer: fuzzer,
                    clock: { ProcessorClock.seconds }
                )
                count += 1
                worst = max(worst, growth.seconds.long)
                let isSteep =
                    growth.factor > Self.mostFactor && growth.seconds.long > Self.leastSeconds
                if isSteep || growth.seconds.long > Self.mostSeconds {
                    StandardStream.output.writeLine(
                        "\(stage): “\(bomb.name)” × \(growth.factor): \(growth.seconds)"
                    )
                }
            }
            StandardStream.output.writeLine(
                "\(stage): \(count) bombs of \(2 * Self.length) bytes, at most \(worst) s, "
                    + "\(Self.peakMegabytes) MB so far"
            )
        }
    }
}
