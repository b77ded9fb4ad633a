internal import Fuzzing

/// What the command line asks for.
struct FuzzArguments {
    enum Task {
        /// All stages, each in processes of their own.
        case run
        /// The cases of one stage from a number on; the number under way stands in a file.
        case work(FuzzStage, first: Int, progress: String)
        /// One case, printed and run.
        case show(FuzzCase)
        /// The text of a file, run as one of a stage.
        case feed(FuzzStage, file: String)
        /// How the time of each stage grows with its input.
        case growth
    }

    static let usage = """
        portal-fuzz [--site DIR] [--seed N] [--count N] [--stage NAME]
        portal-fuzz [--site DIR] [--seed N] --case STAGE/NUMBER
        portal-fuzz [--site DIR] --stage NAME --text FILE
        portal-fuzz [--site DIR] --growth [--stage NAME]
        """

    private(set) var siteFolder = "."
    private(set) var seed: UInt64 = 1
    private(set) var count = 1_000_000
    private(set) var stages = FuzzStage.allCases
    private(set) var task = Task.run

    /// `nil` when the arguments cannot be understood.
    init?(_ arguments: some Sequence<String>) {
        var rest = Array(arguments)[...]
        var progress: String?
        var start: FuzzCase?
        var text: String?
        while let name = rest.popFirst() {
            if name == "--growth" {
                task = .growth
                continue
            }
            guard let value = rest.popFirst() else { return nil }
            switch name {
            case "--site": siteFolder = value
            case "--seed": seed = UInt64(value) ?? 1
            case "--count":
                guard let count = Int(value), count > 0 else { return nil }
                self.count = count
            case "--stage":
                guard let stage = FuzzStage(rawValue: value) else { return nil }
                stages = [stage]
            case "--case":
                guard let fuzzCase = Self.fuzzCase(value) else { return nil }
                task = .show(fuzzCase)
            case "--text": text = value
            case "--from": start = Self.fuzzCase(value)
            case "--progress": progress = value
            default: return nil
            }
        }
        if let text { task = .feed(stages[0], file: text) }
        if let start, let progress {
            task = .work(start.stage, first: start.number, progress: progress)
        }
    }

    /// How many cases a stage has.
    func count(of stage: FuzzStage) -> Int {
        FuzzCase.counts(of: count).first { $0.stage == stage }?.count ?? 0
    }

    private static func fuzzCase(_ text: String) -> FuzzCase? {
        let parts = text.split(separator: "/")
        guard parts.count == 2, let stage = FuzzStage(rawValue: String(parts[0])),
            let number = Int(parts[1])
        else { return nil }
        return FuzzCase(stage: stage, number: number)
    }
}
