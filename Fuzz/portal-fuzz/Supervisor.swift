internal import Fuzzing
internal import Glibc

/// Runs all stages, one process at a time. Where one ends before its time, the case that ended it is
/// reported, and the next process goes on behind it.
struct Supervisor {
    private let arguments: FuzzArguments
    private let progressFile: String
    private let progress: UnsafeMutablePointer<Int>

    /// A stage that ends its process more often than this is given up.
    private static let mostCrashes = 30

    struct Failure: Error {
        let errno: Int32
    }

    init(_ arguments: FuzzArguments) throws(Failure) {
        self.arguments = arguments
        progressFile = "/tmp/portal-fuzz-\(getpid())"
        let file = open(progressFile, O_RDWR | O_CREAT | O_TRUNC, 0o600)
        let size = MemoryLayout<Int>.size
        guard file >= 0, ftruncate(file, off_t(size)) == 0,
            let memory = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0),
            memory != MAP_FAILED
        else { throw Failure(errno: errno) }
        progress = memory.assumingMemoryBound(to: Int.self)
    }

    /// - Returns: Whether no process has ended before its time. What else is wrong the processes print.
    func run() throws(Failure) -> Bool {
        defer { unlink(progressFile) }
        var crashes = 0
        for stage in arguments.stages {
            let start = ContinuousClock.now
            let count = arguments.count(of: stage)
            crashes += try run(stage, count: count)
            StandardStream.output.writeLine(
                "\(stage): \(count) inputs, \((ContinuousClock.now - start).components.seconds) s"
            )
        }
        return crashes == 0
    }

    /// - Returns: How often a case has ended its process.
    private func run(_ stage: FuzzStage, count: Int) throws(Failure) -> Int {
        var (first, crashes) = (0, 0)
        while first < count, crashes < Self.mostCrashes {
            progress.pointee = first
            let status = try runProcess(FuzzCase(stage: stage, number: first))
            if status == 0 { return crashes }
            let signal = status & 0x7F
            let reason = signal == SIGPROF ? "hangs" : "ends the process, status \(status)"
            StandardStream.output.writeLine("\(stage)/\(progress.pointee): \(reason)")
            crashes += 1
            first = progress.pointee + 1
        }
        return crashes
    }

    private func runProcess(_ start: FuzzCase) throws(Failure) -> Int32 {
        let words = [
            CommandLine.arguments[0], "--site", arguments.siteFolder, "--seed",
            String(arguments.seed), "--count", String(arguments.count), "--from",
            "\(start.stage)/\(start.number)", "--progress", progressFile,
        ]
        var pointers: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
        defer { for pointer in pointers { free(pointer) } }
        var process = pid_t()
        let answer = posix_spawn(&process, "/proc/self/exe", nil, nil, &pointers, environ)
        guard answer == 0 else { throw Failure(errno: answer) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 {
            guard errno == EINTR else { throw Failure(errno: errno) }
        }
        return status
    }
}
