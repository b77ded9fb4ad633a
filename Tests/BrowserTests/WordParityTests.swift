import Foundation
import Testing

@testable import Artifacts

/// The script that reads queries and the generator that reads texts agree on what a word is.
@Suite(.serialized) struct WordParityTests {
    @Test func `they read the same words from every case`() throws {
        struct Case: Decodable { let text: String }
        let cases = try JSONDecoder().decode(
            [Case].self,
            from: Data(PublishedSite.source("Tests/SearchCases/words.json"))
        )
        let differences = try differences(of: cases.map(\.text))
        #expect(differences == "none")
    }

    @Test func `they fold every character in the same way`() throws {
        let scalars = [0x20..<0xD800, 0xE000..<0xFFFE].joined().compactMap(Unicode.Scalar.init)
        let differences = try differences(of: scalars.map { "a\($0)b \($0)" })
        #expect(differences == "none")
    }

    private func differences(of texts: [String]) throws -> String {
        let cases = texts.map { [$0, WordReader.words(of: $0).joined(separator: " ")] }
        let files: [String: [UInt8]] = [
            "index.html": Array(
                "<pre id=result>not run</pre><script type=module src=/test.js></script>".utf8
            ),
            "search.js": try PublishedSite.source("Templates/assets/search.js"),
            "cases.json": [UInt8](try JSONEncoder().encode(cases)),
            "test.js": Array(
                """
                import { words } from "/search.js";
                const cases = await (await fetch("/cases.json")).json();
                const differences = cases.map(([text, expected]) => [text, expected,
                    words(text).flatMap(({ word, parts }) => [word, ...parts]).join(" ")])
                    .filter(([, expected, found]) => found !== expected);
                const list = differences.slice(0, 50).map(([text, expected, found]) =>
                    `${text.codePointAt(1).toString(16)} ${text}: ${expected} | ${found}`).join("; ");
                document.getElementById("result").textContent = list || "none";
                """.utf8
            ),
        ]
        let server = try StaticServer { files[$0] }
        let html = try Browser.document(at: server.origin)
        let start = try #require(html.firstRange(of: "<pre id=\"result\">")).upperBound
        let end = try #require(html.firstRange(of: "</pre>")).lowerBound
        return String(html[start..<end])
    }
}
