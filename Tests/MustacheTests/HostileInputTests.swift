import Testing

@testable import Mustache

@Suite struct HostileInputTests {
    /// Compiles, checks and prints; returns how many faults there are.
    @discardableResult
    private func run(_ bytes: [UInt8]) -> Int {
        let shape = RecordShape("page", [.init("a", .list(.text)), .init("b", .text)])
        let record = Record(shape, [.list([.text("<"), .text("")]), .text("\u{0}é")])
        let (library, faults) = TemplateLibrary.compile([
            TemplateSource(name: "page", file: "page", text: bytes)
        ])
        let found = library.check("page", against: shape).diagnostics
        var output: [UInt8] = []
        _ = library.render("page", record, into: &output)
        return faults.count + found.count
    }

    /// Quadratic work would take minutes.
    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            "{{", "}}", "{{{", "{{#a}}", "{{/a}}", "{{a", "{{a}}", "{{! ", "{{= ", "{{=| |=}}",
            "{{>page}}", "{{<page}}", "{{$a}}{{/a}}", "{{#a}}{{/a}}", "\n{{#a}}\n{{/a}}", " ", "\n",
            "{{$a}}\n\n", "{{a }}  ", "\r", "\u{0}", "é", "{{#a}}{{^b}}{{<page}}{{$c}}",
        ]
    )
    func `tens of kilobytes of anything are read in linear time`(_ piece: String) {
        let count = 30_000 / piece.utf8.count
        var bytes: [UInt8] = []
        for _ in 0..<count { bytes += piece.utf8 }
        #expect(run(bytes) <= 300)
    }

    @Test(.timeLimit(.minutes(1))) func `thousands of different blocks are read in linear time`() {
        let blocks = (0..<2000).map { "{{$b\($0)}}{{/b\($0)}}" }.joined()
        #expect(run(Array("{{<page}}\(blocks){{/page}}{{#a}}\(blocks){{/a}}".utf8)) == 1)
    }

    @Test func `a NUL and bytes that are not UTF-8 are copied`() {
        let bytes: [UInt8] = [0, 0xFF, 0xC3, 0x0A, 0x80]
        let (library, faults) = TemplateLibrary.compile([
            TemplateSource(name: "page", file: "page", text: bytes)
        ])
        var output: [UInt8] = []
        _ = library.render("page", Record(RecordShape("page", []), []), into: &output)
        #expect(faults.isEmpty)
        #expect(output == bytes)
    }

    @Test func `no mixture of pieces makes it fail`() {
        let pieces = [
            "{{", "}}", "{{{", "}}}", "#", "^", "/", ">", "<", "$", "!", "=", "&", "a", "b", ".",
            " ", "\n", "\r\n", "{{#a}}", "{{/a}}", "{{^b}}", "{{/b}}", "{{>page}}", "{{<page}}",
            "{{/page}}", "{{$a}}", "{{=| |=}}", "|={{ }}=|", "|", "é", "\u{0}", "  {{a}}", "{{.}}",
        ].map { Array($0.utf8) }
        var random = SeededGenerator(seed: 20_210_625)
        for _ in 0..<3000 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                bytes += pieces.randomElement(using: &random) ?? []
                if Int.random(in: 0..<50, using: &random) == 0 {
                    bytes.append(UInt8.random(in: 0...255, using: &random))
                }
            }
            run(bytes)
        }
    }
}

/// SplitMix64, so that a failure comes again. Source: <https://prng.di.unimi.it/splitmix64.c>.
private struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
