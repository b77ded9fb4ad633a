import Diagnostics
import Foundation
import Testing

@Suite struct JSONReportTests {
    @Test func `an object has every key in its order, and null for what is absent`() {
        let expected = """
            [
              {
                "severity": "error",
                "code": "P996",
                "message": "nowhere",
                "file": null,
                "line": null,
                "column": null,
                "endLine": null,
                "endColumn": null,
                "note": null,
                "suggestion": null
              },
              {
                "severity": "warning",
                "code": "P999",
                "message": "over two lines",
                "file": "Content/fr.md",
                "line": 3,
                "column": 2,
                "endLine": 4,
                "endColumn": 5,
                "note": null,
                "suggestion": null
              }
            ]

            """
        #expect(
            SampleReport.text(.json, of: [SampleReport.lines, SampleReport.nowhere]) == expected
        )
    }

    @Test func `what JSON does not allow in a string is escaped, and nothing else`() {
        let expected = #"""
            [
              {
                "severity": "error",
                "code": "P998",
                "message": "100 % of “a\\b\"c”\tis {x}: wrong, twice",
                "file": "Content/À 1,2:3/fr.md",
                "line": 2,
                "column": 7,
                "endLine": 2,
                "endColumn": 11,
                "note": "Content/types/page.yml:9:1: declared here\nand nowhere else",
                "suggestion": "did you mean “2021”?"
              }
            ]

            """#
        #expect(SampleReport.text(.json, of: [SampleReport.full]) == expected)
    }

    @Test func `any text comes back as it was`() throws {
        let text = String(String.UnicodeScalarView((0...0x7F).compactMap(Unicode.Scalar.init)))
        let message = text + "\u{85}\u{2028}é👩🏽‍💻\r\n"
        let fault = Diagnostic(.error, "P999", Phrase(fr: message, en: message), at: nil)
        let json = try #require(SampleReport.text(.json, of: [fault]))
        let objects = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[String: Any]]
        #expect(objects?.first?["message"] as? String == message)
    }

    @Test func `objects stand in order of place, in the language that was chosen`() throws {
        let json = try #require(
            SampleReport.text(.json, of: [SampleReport.lines, SampleReport.point], in: .french)
        )
        let messages = json.split(separator: "\n").filter { $0.contains("\"message\"") }
        #expect(
            messages == [#"    "message": "au point","#, #"    "message": "sur deux lignes","#]
        )
    }

    @Test func `with no diagnostics the array is empty`() {
        #expect(SampleReport.text(.json, of: []) == "[]\n")
    }

    @Test func `text is for people, and no document`() {
        #expect(SampleReport.text(.text, of: [SampleReport.full]) == nil)
    }
}
