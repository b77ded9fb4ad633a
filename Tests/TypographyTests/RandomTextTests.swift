import Testing

@testable import Typography

struct RandomTextTests {
    @Test(arguments: ["fr", "en"])
    func `whatever is set stays when it is set again`(_ language: String) {
        let typographer = Typographer(language: language)
        var random = RandomText(seed: 1)
        var unstable: [[String]] = []
        for _ in 0..<3_000 {
            let text = random.text(ofAtMost: 30)
            let once = typographer.plain(text)
            let twice = typographer.plain(once)
            if once != twice { unstable.append([text, once, twice].map(visible)) }
        }
        #expect(unstable.isEmpty)
    }

    @Test(arguments: ["fr", "en"])
    func `typography changes no letter and no digit`(_ language: String) {
        let typographer = Typographer(language: language)
        var random = RandomText(seed: 2)
        for _ in 0..<1_500 {
            let text = random.text(ofAtMost: 30)
            #expect(bare(typographer.plain(text)) == bare(text))
        }
    }

    @Test(arguments: ["fr", "en"])
    func `a text in pieces is set as it is in one`(_ language: String) {
        let typographer = Typographer(language: language)
        var random = RandomText(seed: 3)
        for _ in 0..<1_500 {
            let texts = (0..<4).map { _ in random.text(ofAtMost: 4) }
            let pieces = texts.map(TextPiece.text)
            let set = zip(texts, typographer.set(pieces)).map(joined).joined()
            #expect(set == typographer.plain(texts.joined()), "\(texts)")
        }
    }

    @Test func `marks between texts do not confuse the pieces`() {
        let typographer = Typographer(language: "fr")
        var random = RandomText(seed: 4)
        for _ in 0..<1_500 {
            let pieces = (0..<5).map { _ -> TextPiece in
                switch Int.random(in: 0..<4, using: &random) {
                case 0: .opaque
                case 1: .lineBreak
                default: .text(random.text(ofAtMost: 4))
                }
            }
            let set = typographer.set(pieces)
            #expect(set.count == pieces.count)
            for (piece, result) in zip(pieces, set) {
                if case .text(let text) = piece {
                    #expect(bare(joined(text, result)) == bare(text))
                } else {
                    #expect(result == .unchanged)
                }
            }
        }
    }

    @Test func `any HTML is set once and for all, and keeps its tags`() {
        let typesetter = HTMLTypesetter(language: "fr")
        var random = RandomText(seed: 5)
        var unstable: [[String]] = []
        for _ in 0..<3_000 {
            let html = random.html(ofAtMost: 30)
            let once = typesetter.set(html)
            let twice = typesetter.set(once)
            if once != twice { unstable.append([html, once, twice].map(visible)) }
        }
        #expect(unstable.isEmpty)
    }

    private func joined(_ text: String, _ piece: SetPiece) -> String {
        guard case .fragments(let fragments) = piece else { return text }
        return fragments.reduce(into: "") { all, fragment in
            switch fragment {
            case .text(let text), .superscript(let text): all += text
            }
        }
    }

    /// The letters and digits of a text.
    private func bare(_ text: String) -> [Unicode.Scalar] {
        text.unicodeScalars.filter {
            $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
    }
}
