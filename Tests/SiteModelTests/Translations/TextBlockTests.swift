import Diagnostics
import Testing

@testable import SiteModel

@Suite struct TextBlockTests {
    /// The blocks of a body as `LINE LETTER TEXT`.
    private func blocks(_ body: String) -> [String] {
        TextBlockReader.blocks(
            of: PageSource.Body(bytes: Array(body.utf8), firstLine: 1),
            file: "fr.md"
        ).map { block in
            let line = block.location.start?.line ?? 0
            return "\(line) \(block.kind.rawValue) \(String(decoding: block.text, as: UTF8.self))"
        }
    }

    @Test func `blank lines part paragraphs`() {
        #expect(blocks("Un\ndeux.\n\n  \nTrois.") == ["1 p Un deux.", "5 p Trois."])
    }

    @Test func `headings of both forms are blocks without their marks`() {
        #expect(
            blocks("# Un #\ntexte\n## Deux#\nTrois\n===\nQuatre\n---\n####### non\n#non")
                == [
                    "1 h Un", "2 p texte", "3 h Deux#", "4 h Trois", "6 h Quatre",
                    "8 p ####### non #non",
                ]
        )
    }

    @Test func `each list item is a block, with what it continues on`() {
        #expect(
            blocks(
                "Voici :\n* un\n  suite\n* deux\n    1. trois\n    2) quatre\n\n10. cinq\n-\n- - six"
            )
                == [
                    "1 p Voici :", "2 l un suite", "4 l deux", "5 l trois", "6 l quatre",
                    "8 l cinq", "10 l six",
                ]
        )
    }

    @Test func `a paragraph line that begins with a year and a full stop is no item`() {
        #expect(blocks("en\n2021. Puis\n1. un") == ["1 p en 2021. Puis", "3 l un"])
    }

    @Test func `each row of a table is a block, without its layout`() {
        #expect(
            blocks("Avant\n| A | B |\n|:--|---|\n|  c  |d\\| e |\nf\n\n|pas|un tableau")
                == ["1 p Avant", "2 r A|B", "4 r c|d\\| e", "5 r f", "7 p |pas|un tableau"]
        )
    }

    @Test func `code is one block with its lines as they are, whatever stands in it`() {
        #expect(
            blocks("a\n```swift\n# x\n\n  - y  \n~~~\n```\nb\n~~~~\nz\n~~~\n")
                == ["1 p a", "2 c swift\n# x\n\n  - y\n~~~", "8 p b", "9 c \nz\n~~~\n"]
        )
    }

    @Test func `quotations and footnotes are blocks of their own`() {
        #expect(
            blocks("a\n> b\nc\n>\n> > d\n\n> ```\n> e\nf\n\n[^1]: g\n  h\n[^2]: i")
                == [
                    "1 p a", "2 q b c", "5 q d", "7 c \ne", "9 p f", "11 d [^1]: g h",
                    "13 d [^2]: i",
                ]
        )
    }

    @Test func `thematic breaks and comments are no text`() {
        #expect(
            blocks("a\n* * *\nb\n<!-- une\n\nnote -->\nc\n<!-- d -->\n")
                == ["1 p a", "3 p b", "7 p c"]
        )
    }

    @Test func `a text of a hundred thousand bytes takes a moment, whatever its form`() {
        let hostile = ["- ", "> ", "|\n", "a|b\n-|-\n", "```\n", "#\n", "<!--", "[^", "1. "]
        for piece in hostile {
            let text = String(repeating: piece, count: 100_000 / piece.utf8.count)
            let start = ContinuousClock.now
            _ = blocks(text)
            #expect(ContinuousClock.now - start < .seconds(20), "\(piece)")
        }
    }
}
