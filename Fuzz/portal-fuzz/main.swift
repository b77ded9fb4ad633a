internal import Fuzzing
internal import Glibc

// portal-fuzz: feeds a million inputs to everything that reads what others wrote. See
// docs/decisions/0006-fuzzing.md, and `make fuzz`.

guard let arguments = FuzzArguments(CommandLine.arguments.dropFirst()) else {
    StandardStream.output.writeLine(FuzzArguments.usage)
    exit(64)
}
switch arguments.task {
case .run: exit(try Supervisor(arguments).run() ? 0 : 1)
case .work(let stage, let first, let progress):
    try await Worker(arguments, progress: progress).run(stage, from: first)
case .show(let fuzzCase): try await CaseReport(arguments).show(fuzzCase)
case .feed(let stage, let file): try CaseReport(arguments).feed(file, to: stage)
case .growth: try GrowthReport(arguments).show()
}
