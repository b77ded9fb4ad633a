import Testing

@testable import Typography

/// `|` marks the places where a fault is found; it is taken out of the text first.
struct WarningTests {
    @Test(arguments: [
        "é Note|: à 10:30, https://a.ma a:b", "(oui)|: non", "«\u{A0}a\u{A0}»|: b",
        "Note\u{A0}: bien",
        "1: 2", "a :b",
    ])
    func `a colon against a word is reported, times and addresses are not`(_ marked: String) {
        expect(marked, .missingSpaceBeforeColon, in: "fr")
    }

    @Test(arguments: ["la |2ème, la |1ère, le |20ième, le 3e", "UM6ème", "#2ème"])
    func `an ordinal with -ème is reported at its number`(_ marked: String) {
        expect(marked, .ordinalWithEme, in: "fr")
    }

    @Test(arguments: [
        "un |\"mot", "\"un\" |\"mot", "un |\"\" vide", "(alt=|\"\")", "|\"\" |\"\"",
        "un écran de 10\" et \"12\"", "«\u{A0}a |\"b\u{A0}»",
    ])
    func `a quotation mark without partner is reported, inches are not`(_ marked: String) {
        expect(marked, .unmatchedQuotationMark, in: "fr")
        expect(marked, .unmatchedQuotationMark, in: "en")
    }

    @Test func `the place is told in the piece`() {
        let run: [TextPiece] = [.text("l’"), .opaque, .text("a"), .lineBreak, .text("Nota: b")]
        #expect(
            Typographer(language: "fr").warnings(in: run)
                == [TypographyWarning(kind: .missingSpaceBeforeColon, piece: 4, offset: 4)]
        )
    }

    @Test func `faults of French are none in another language`() {
        #expect(Typographer(language: "en").warnings(in: [.text("Note: 2ème")]).isEmpty)
        #expect(Typographer(language: "ar").warnings(in: [.text("Note: \"")]).isEmpty)
    }

    private func expect(_ marked: String, _ kind: TypographyWarning.Kind, in language: String) {
        var expected: [TypographyWarning] = []
        var text = ""
        for character in marked {
            if character == "|" {
                expected.append(TypographyWarning(kind: kind, piece: 0, offset: text.utf8.count))
            } else {
                text.append(character)
            }
        }
        #expect(Typographer(language: language).warnings(in: [.text(text)]) == expected)
    }
}
