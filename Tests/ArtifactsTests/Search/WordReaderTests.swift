import Foundation
import Testing

@testable import Artifacts

@Suite struct WordReaderTests {
    /// The script that reads queries passes the same cases in a browser.
    struct Case: Decodable, CustomTestStringConvertible {
        let text: String
        let words: [String]

        var testDescription: String { text }

        static let all: [Case] = {
            let file = URL(filePath: #filePath).deletingLastPathComponent()
                .appending(path: "../../SearchCases/words.json")
            let cases = try? JSONDecoder().decode([Case].self, from: Data(contentsOf: file))
            return cases ?? []
        }()
    }

    @Test func `there are cases`() { #expect(Case.all.count > 25) }

    @Test(arguments: Case.all)
    func `words are folded, elisions dropped, hyphens and thousands joined`(example: Case) {
        #expect(WordReader.words(of: example.text) == example.words)
    }

    /// Latin letters lose what Unicode decomposes: the table that does it has missed none.
    @Test func `every accented Latin letter is folded to its letter`() {
        for value in [0xC0..<0x180, 0x1CD..<0x1DD, 0x1E00..<0x1EFA].joined() {
            guard let scalar = Unicode.Scalar(value), scalar.properties.isAlphabetic else {
                continue
            }
            let decomposed = String(scalar).lowercased().decomposedStringWithCompatibilityMapping
            let letters = decomposed.unicodeScalars.filter {
                $0.properties.generalCategory != .nonspacingMark
            }
            guard letters.allSatisfy({ $0.isASCII && $0.properties.isAlphabetic }) else { continue }
            let expected = letters.map { String($0) }.joined()
            #expect(WordReader.words(of: String(scalar)) == [expected], "\(scalar)")
        }
    }

    @Test func `a text that ends within a character is read up to there`() {
        var reader = WordReader()
        reader.read([0x61, 0x20, 0x62, 0xC3])
        #expect(String(decoding: reader.letters, as: UTF8.self) == "ab")
        #expect(reader.ends == [1, 2])
    }
}
