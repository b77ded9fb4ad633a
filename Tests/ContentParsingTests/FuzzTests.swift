import ContentParsing
import Diagnostics
import SiteModel
import Testing

/// Nothing that a file may hold stops the parsers, and every place that they name is in the file.
struct FuzzTests {
    private static let pieces = [
        "title", "slug", "summary", "date", "topics", "sources", "person", "cores", "value", "tba",
        "disputed", ": ", ":", " ", "  ", "\n", "\n  ", "\n- ", "\r\n", "\t", "- ", "---",
        "\n---\n",
        "...", "[", "]", "{", "}", ",", "\"", "'", "\\", "&a", "*a", "&b ", "*b ", "!x ", "!!str ",
        "| ", "|\n", ">-\n", "#", " # ", "%", "@", "`", "? ", "é", "ع", "👩‍🔬", "\u{0}", "\u{85}",
        "\u{2028}", "\u{FEFF}", "\u{A0}", "2021-06-25", "2021-02-30", "1e3", "<<", "~", "a", "b",
    ]

    @Test(arguments: 1...8)
    func `no front matter stops the parser`(seed: UInt64) {
        var random = SplitMix64(state: seed)
        for _ in 0..<250 {
            let count = Int.random(in: 0..<40, using: &random)
            let yaml = (0..<count).map { _ in Self.pieces.randomElement(using: &random) ?? "" }
            let start = Bool.random(using: &random) ? "title: x\n" : ""
            expectPlacesInside("---\n" + start + yaml.joined() + "\n---\nCorps\n")
        }
    }

    @Test(arguments: 1...4)
    func `no bytes stop the parser`(seed: UInt64) {
        var random = SplitMix64(state: seed)
        for _ in 0..<250 {
            let count = Int.random(in: 0..<60, using: &random)
            let bytes = (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
            let file = SourceFile(
                path: "a",
                origin: "/a",
                content: .text(Array("---\n".utf8) + bytes + Array("\n---\n".utf8))
            )
            _ = Sample.parser.parse(file, id: .home, language: Sample.french, type: .page)
        }
    }

    @Test(arguments: [
        String(repeating: "[", count: 100_000),
        String(repeating: "- ", count: 50_000),
        String(repeating: "? ", count: 50_000),
        "a: " + String(repeating: "{a: ", count: 50_000),
        (0..<600).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
        "a: &a [x]\n"
            + (0..<60).map { "b\($0): &b\($0) {*a : *a, *b\($0) : *b\($0)}\n" }.joined(),
        String(repeating: "a: 1\n", count: 2_000),
        String(repeating: "a: b: c\n", count: 2_000),
        String(repeating: "\u{1}\n", count: 2_000),
        "title: \"" + String(repeating: "\\\"", count: 50_000) + "\"",
        "topics: [" + String(repeating: "a, ", count: 20_000) + "]",
    ])
    func `no front matter costs more than its size`(yaml: String) {
        expectPlacesInside("---\n" + yaml + "\n---\n")
    }

    private func expectPlacesInside(_ text: String) {
        let marked = MarkedText(text)
        let (_, diagnostics) = Sample.parser.parse(
            marked.file,
            id: PageID("faq"),
            language: Sample.french,
            type: Sample.programme
        )
        let lines = marked.text.utf8.count { $0 == UInt8(ascii: "\n") } + 1
        for diagnostic in diagnostics {
            let start = diagnostic.location?.start
            #expect((1...lines).contains(start?.line ?? 0), "\(text.prefix(200)) \(diagnostic)")
            #expect((start?.column ?? 0) >= 1)
        }
    }
}

/// A small generator with a seed: the same texts in every run.
private struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
