internal import Fuzzing
internal import Glibc

/// Runs the cases of one stage in this process. A case that crashes or hangs ends the process; the
/// number under way stands in a file that its supervisor reads.
struct Worker {
    private let arguments: FuzzArguments
    private let fuzzer: Fuzzer
    private let progress: UnsafeMutablePointer<Int>?

    /// The time of the processor that a case may take before the process is ended, in seconds.
    private static let mostSeconds = 20

    init(_ arguments: FuzzArguments, progress: String) throws {
        self.arguments = arguments
        fuzzer = Fuzzer(try Corpus(siteFolder: arguments.siteFolder), seed: arguments.seed)
        let file = open(progress, O_RDWR)
        let size = MemoryLayout<Int>.size
        let memory = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0)
        self.progress = memory == MAP_FAILED ? nil : memory?.assumingMemoryBound(to: Int.self)
        // Memory without bound is a finding as well.
        var limit = rlimit(rlim_cur: 6 << 30, rlim_max: 6 << 30)
        setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit)
    }

    func run(_ stage: FuzzStage, from first: Int) async {
        for number in first..<max(first, arguments.count(of: stage)) {
            progress?.pointee = number
            var timer = itimerval()
            timer.it_value.tv_sec = Self.mostSeconds
            setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
            let start = ProcessorClock.seconds
            let violations = await fuzzer.violations(of: FuzzCase(stage: stage, number: number))
            let seconds = ProcessorClock.seconds - start
            for violation in Set(violations).sorted() {
                StandardStream.output.writeLine("\(stage)/\(number): \(violation)")
            }
            if seconds > 1 {
                StandardStream.output.writeLine("\(stage)/\(number): slow, \(seconds) s")
            }
        }
    }
}
