import ContentParsing
import Diagnostics
import SiteModel
import Testing

/// Texts of front matter, the words of which are found again in the file: ① stands before `x`.
@Suite struct ScalarPlacesTests {
    @Test(arguments: [
        ("k: a b ①x", "a b x"), ("k: \"a ①x\"", "a x"), ("k: 'a ①x'", "a x"),
        ("k: \"a \\\" \\u00e9 \\x41 \\\\ ①x\"", "a \" é A \\ x"),
        ("k: 'l''été ①x'", "l'été x"), ("k: a\n  b ①x", "a b x"), ("k: a\n\n  b ①x", "a\nb x"),
        ("k: \"a\n  b \\\n  ①x\"", "a b x"), ("k: |\n  a\n  ①x\n", "a\nx\n"),
        ("k: |\n  a\n    b ①x\n", "a\n  b x\n"), ("k: |-\n\n  é ①x", "\né x"),
        ("k: >\n  a\n  b ①x\n", "a b x\n"), ("k: >\n  a\n\n  b ①x\n", "a\nb x\n"),
        ("k:\n  a ①x", "a x"), ("k:\n  a\n    ①x", "a x"), ("k: { v: \"a ①x\" }", "a x"),
    ])
    func `a word is found where the file has it`(marked: String, text: String) throws {
        let file = MarkedText(marked)
        let places = ScalarPlaces(Array(file.text.utf8))
        let scalar = try #require(Self.scalar(in: file.text))
        let pieces = places.pieces(of: text, from: places.textStart(ofScalarAt: scalar))
        let word = try #require(Array(text.utf8).lastIndex(of: UInt8(ascii: "x")))
        var found = RunningTextPlaces(RunningText(Array(text.utf8), pieces))
        let place = SourceLocation(file: file.path, start: found.place(of: word))
        #expect(file.place(place) == "①")
    }

    @Test func `a text that the file does not have begins where the value does`() {
        let start = SourcePosition(line: 1, column: 4)
        let places = ScalarPlaces(Array("k: abc".utf8))
        #expect(places.pieces(of: "zzz", from: start) == [SourcePiece(offset: 0, place: start)])
        let beyond = SourcePosition(line: 9, column: 9)
        #expect(places.pieces(of: "a", from: beyond) == [SourcePiece(offset: 0, place: beyond)])
        #expect(places.textStart(ofScalarAt: beyond) == beyond)
    }

    /// Where the innermost value begins: behind the last `: ` of the first line, or on the second line.
    private static func scalar(in text: String) -> SourcePosition? {
        let line = text.split(separator: "\n", omittingEmptySubsequences: false)[0]
        guard line.hasSuffix(":") else {
            let key = line.contains("{ v: ") ? "{ v: " : "k: "
            return line.firstRange(of: key).map { range in
                let column = line.distance(from: line.startIndex, to: range.upperBound)
                return SourcePosition(line: 1, column: column + 1)
            }
        }
        return SourcePosition(line: 2, column: 3)
    }
}
