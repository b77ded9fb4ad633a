import Testing

@testable import Typography

struct SieveTests {
    /// The rules of both languages, each with and without the sieve.
    private static let books: [(sieved: Rulebook, whole: Rulebook)] = [
        (.french, .frenchRules(isSieved: false)), (.english, .englishRules(isSieved: false)),
    ]

    @Test func `places that are passed over change nothing`() {
        var random = RandomText(seed: 7)
        for _ in 0..<6_000 {
            let text = random.text(ofAtMost: 12)
            compare(text)
        }
    }

    @Test func `numbers, capitals and full stops with anything behind them are set alike`() {
        let beginnings = [
            "1", "12", "2021", "05 22", "a.", "M", "Mm", "D", "P", "X", "L", "C", "’", "-",
        ]
        for beginning in beginnings {
            for follower in RandomText.alphabet {
                for next in RandomText.alphabet { compare(beginning + follower + next + " a") }
            }
        }
    }

    private func compare(_ text: String) {
        for book in Self.books {
            var (one, other) = (Run(bytes: Array(text.utf8)), Run(bytes: Array(text.utf8)))
            let sieved = book.sieved.findings(in: &one)
            let whole = book.whole.findings(in: &other)
            #expect(sieved.edits.map(described) == whole.edits.map(described), "\(visible(text))")
            #expect(sieved.faults.map(\.place) == whole.faults.map(\.place), "\(visible(text))")
        }
    }

    private func described(_ edit: Edit) -> String { "\(edit.start)-\(edit.end) \(edit.change)" }
}
