import Testing

@testable import Artifacts

@Suite struct PostingCodeTests {
    private func code(_ postings: [Posting]) -> String {
        var code: [UInt8] = []
        PostingCode.append(postings, to: &code)
        return String(decoding: code, as: UTF8.self)
    }

    @Test func `numbers take five bits a character, the lowest first`() {
        #expect(
            [0, 1, 31, 32, 1_023, 1_024].map { number in
                var code: [UInt8] = []
                PostingCode.append(number, to: &code)
                return String(decoding: code, as: UTF8.self)
            } == ["A", "B", "f", "gB", "_f", "ggB"]
        )
    }

    @Test func `a leaf is its distance from the one before, and a weight`() {
        #expect(
            code([
                Posting(leaf: 0, weight: 1), Posting(leaf: 1, weight: 2),
                Posting(leaf: 40, weight: 40),
            ]) == "ABACmBoB"
        )
    }

    @Test func `of many leaves the best have a weight and all others a bit`() {
        let postings = (0..<600).map { Posting(leaf: $0, weight: $0 >= 590 ? 9 : 1) }
        let text = code(postings)
        let parts = text.split(separator: ".")
        // The first 290 of weight 1, then those of weight 9.
        #expect(parts[0].hasPrefix("ABABAB"))
        #expect(parts[0].hasSuffix("AJAJAJ"))
        #expect(parts[0].utf8.count == 2 * 300 + 1)
        // 290 = 48 · 6 + 2: two bits are clear, the next four set.
        #expect(
            parts[1] == String(repeating: "A", count: 48) + "8" + String(repeating: "_", count: 49)
                + "D"
        )
    }

    @Test func `a word of every page of ten thousand costs three kilobytes`() {
        let postings = (0..<10_000).map { Posting(leaf: $0, weight: $0 % 97 == 0 ? 40 : 3) }
        #expect(code(postings).utf8.count < 3_000)
    }

    @Test func `a word of a title outweighs all else, and a programme breaks the tie`() {
        func value(_ places: [TermWeight.Place], _ isProgramme: Bool = false) -> UInt8 {
            var weight = TermWeight()
            for place in places { weight.add(place) }
            return weight.value(inProgramme: isProgramme)
        }
        let everywhere: [TermWeight.Place] = [
            .heading, .summary, .field, .body, .body, .body, .body,
        ]
        #expect(value([.title]) == 32)
        #expect(value([.titleStart]) == 36)
        #expect(value(everywhere, true) == 27)
        #expect(value([.titleStart] + everywhere, true) == 63)
        #expect(value([.title], true) > value([.titleStart]))
        #expect(value([.body], true) > value([.summary]))
    }
}
