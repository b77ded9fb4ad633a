import Diagnostics
import Foundation
import Testing

@Suite struct GitLabReportTests {
    /// The schema by which GitLab checks an entry, `app/validators/json_schemas/codeclimate.json`: the texts
    /// description, fingerprint and severity, and an object location with the text path and the whole number
    /// lines.begin. Its documentation asks for check_name as well, one of five severities, a fingerprint of
    /// its own for each entry, and a path from the root of the repository without “./”.
    @Test func `every entry fits the schema of GitLab`() throws {
        let all = [
            SampleReport.full, SampleReport.point, SampleReport.lines, SampleReport.wholeFile,
            SampleReport.nowhere,
        ]
        let text = try #require(SampleReport.text(.gitlab, of: all))
        let entries = try #require(
            try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
        )
        #expect(entries.count == all.count)
        for entry in entries {
            #expect((entry["description"] as? String)?.isEmpty == false)
            #expect((entry["check_name"] as? String)?.isEmpty == false)
            let severity = entry["severity"] as? String ?? ""
            #expect(["info", "minor", "major", "critical", "blocker"].contains(severity))
            let location = entry["location"] as? [String: Any]
            let path = try #require(location?["path"] as? String)
            #expect(!path.hasPrefix("./") && !path.hasPrefix("/") && !path.isEmpty)
            let line = (location?["lines"] as? [String: Any])?["begin"] as? Int
            #expect(line.map { $0 >= 1 } == true)
        }
        #expect(Set(entries.compactMap { $0["fingerprint"] as? String }).count == entries.count)
    }

    @Test func `an entry has what GitLab asks for`() {
        let expected = #"""
            [
              {
                "description": "nowhere",
                "check_name": "P996",
                "fingerprint": "123cf48c5bb38b4622d28e0112e37bd3",
                "severity": "blocker",
                "location": {
                  "path": ".",
                  "lines": {
                    "begin": 1
                  }
                }
              },
              {
                "description": "at a point",
                "check_name": "P999",
                "fingerprint": "8f2c78b39144418fd731c44043c7bab1",
                "severity": "minor",
                "location": {
                  "path": "site/Content/fr.md",
                  "lines": {
                    "begin": 1
                  }
                }
              }
            ]

            """#
        let text = SampleReport.text(
            .gitlab,
            of: [SampleReport.point, SampleReport.nowhere],
            repository: Repository(siteFolder: "site/")
        )
        #expect(text == expected)
    }

    @Test func `notes and the suggestion stand below the message`() throws {
        let text = try #require(SampleReport.text(.gitlab, of: [SampleReport.full]))
        #expect(
            text.contains(
                #"is {x}: wrong, twice\nContent/types/page.yml:9:1: declared here\n"#
                    + #"and nowhere else\ndid you mean “2021”?","#
            )
        )
    }

    @Test func `a fingerprint stays when lines move and when the language changes`() throws {
        let moved = Diagnostic(
            .warning,
            "P999",
            SampleReport.point.message,
            at: SourceLocation(file: "Content/fr.md", line: 40, column: 3)
        )
        let fingerprint = try fingerprints(of: [SampleReport.point])
        #expect(try fingerprints(of: [moved], in: .french) == fingerprint)
        #expect(fingerprint.allSatisfy { $0.count == 32 })
    }

    @Test func `alike faults in one file have different fingerprints`() throws {
        let faults = (1...100).map { line in
            Diagnostic(
                .warning,
                "P999",
                SampleReport.point.message,
                at: SourceLocation(file: "Content/fr.md", line: line, column: 1)
            )
        }
        #expect(try Set(fingerprints(of: faults)).count == 100)
    }

    @Test func `with no diagnostics the report is empty`() {
        #expect(SampleReport.text(.gitlab, of: []) == "[]\n")
    }

    private func fingerprints(
        of diagnostics: [Diagnostic],
        in language: MessageLanguage = .english
    ) throws -> [String] {
        let text = try #require(SampleReport.text(.gitlab, of: diagnostics, in: language))
        let entries = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
        return entries?.compactMap { $0["fingerprint"] as? String } ?? []
    }
}
