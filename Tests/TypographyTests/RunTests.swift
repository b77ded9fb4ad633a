import Testing

@testable import Typography

struct RunTests {
    private let french = Typographer(language: "fr")

    @Test func `pieces without anything to set are unchanged`() {
        let run: [TextPiece] = [
            .text("Toubkal"), .opaque, .lineBreak, .text(""), .text("le super"),
        ]
        #expect(french.set(run) == [.unchanged, .unchanged, .unchanged, .unchanged, .unchanged])
        #expect(french.set([]) == [])
    }

    @Test func `a piece that is set already is unchanged`() {
        #expect(french.set([.text("déjà\u{202F}? oui\u{A0}: 1\u{202F}581")]) == [.unchanged])
    }

    @Test func `a quotation opens in one piece and closes in another`() {
        let set = french.set([.text("\""), .text("IA"), .text("\" ?")])
        #expect(
            set == [
                .fragments([.text("«\u{A0}")]), .unchanged,
                .fragments([.text("\u{A0}»\u{202F}?")]),
            ]
        )
    }

    @Test func `an ordinal is a fragment of its own`() {
        let set = french.set([.text("le 1er juin et la 2e")])
        #expect(
            set == [
                .fragments([
                    .text("le 1"), .superscript("er"), .text("\u{A0}juin et la 2"),
                    .superscript("e"),
                ])
            ]
        )
    }

    @Test func `letters over a border are not raised`() {
        #expect(bare(french.set([.text("1e"), .text("r")])) == ["1e", "r"])
    }

    @Test func `blanks over a border become one space in the first piece`() {
        let set = french.set([.text("prêt "), .text(" !")])
        #expect(set == [.fragments([.text("prêt\u{202F}")]), .fragments([.text("!")])])
    }

    @Test func `a piece of blanks may vanish`() {
        let set = french.set([.text("prêt "), .text(" "), .text("!")])
        #expect(set == [.fragments([.text("prêt\u{202F}")]), .fragments([]), .unchanged])
    }

    @Test func `code and pictures count as words`() {
        #expect(
            french.set([.opaque, .text("!")]) == [.unchanged, .fragments([.text("\u{202F}!")])]
        )
        #expect(
            french.set([.text("l'"), .opaque]) == [.fragments([.text("l’")]), .unchanged]
        )
        #expect(
            french.set([.text("\""), .opaque, .text("\"")])
                == [.fragments([.text("«\u{A0}")]), .unchanged, .fragments([.text("\u{A0}»")])]
        )
    }

    @Test func `a break is a space that stays`() {
        #expect(
            french.set([.text("Quoi"), .lineBreak, .text("?")]).allSatisfy { $0 == .unchanged }
        )
        #expect(
            french.set([.text("un"), .lineBreak, .text("\"mot\"")])
                == [.unchanged, .unchanged, .fragments([.text("«\u{A0}mot\u{A0}»")])]
        )
    }

    private func bare(_ set: [SetPiece]) -> [String] {
        zip(["1e", "r"], set).map { text, piece in
            guard case .fragments(let fragments) = piece else { return text }
            return fragments.map { fragment in
                switch fragment {
                case .text(let text): text
                case .superscript(let text): "^" + text
                }
            }
            .joined()
        }
    }
}
