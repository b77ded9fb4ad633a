import Diagnostics
import Foundation
import Testing

/// The literals have been checked against the schema of SARIF 2.1.0, Errata 01.
@Suite struct SARIFReportTests {
    @Test func `a run names its results, their rules and their places`() {
        let expected = #"""
            {
              "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
              "version": "2.1.0",
              "runs": [
                {
                  "tool": {
                    "driver": {
                      "name": "portal",
                      "semanticVersion": "1.2.3",
                      "rules": [
                        {
                          "id": "P996"
                        },
                        {
                          "id": "P998"
                        }
                      ]
                    }
                  },
                  "language": "en",
                  "columnKind": "unicodeCodePoints",
                  "originalUriBaseIds": {
                    "%SRCROOT%": {
                      "description": {
                        "text": "The root of the repository."
                      }
                    }
                  },
                  "results": [
                    {
                      "ruleId": "P996",
                      "ruleIndex": 0,
                      "level": "error",
                      "message": {
                        "text": "nowhere"
                      },
                      "partialFingerprints": {
                        "placeless/v1": "123cf48c5bb38b4622d28e0112e37bd3"
                      }
                    },
                    {
                      "ruleId": "P998",
                      "ruleIndex": 1,
                      "level": "error",
                      "message": {
                        "text": "100 % of “a\\b\"c”\tis {x}: wrong, twice\nand nowhere else\ndid you mean “2021”?"
                      },
                      "locations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "Content/%C3%80%201%2C2%3A3/fr.md",
                              "uriBaseId": "%SRCROOT%"
                            },
                            "region": {
                              "startLine": 2,
                              "startColumn": 7,
                              "endLine": 2,
                              "endColumn": 11
                            }
                          }
                        }
                      ],
                      "relatedLocations": [
                        {
                          "physicalLocation": {
                            "artifactLocation": {
                              "uri": "Content/types/page.yml",
                              "uriBaseId": "%SRCROOT%"
                            },
                            "region": {
                              "startLine": 9,
                              "startColumn": 1
                            }
                          },
                          "message": {
                            "text": "declared here"
                          }
                        }
                      ],
                      "partialFingerprints": {
                        "placeless/v1": "d81e50e4e33e48ccb0139e2d64df2598"
                      }
                    }
                  ]
                }
              ]
            }

            """#
        #expect(
            SampleReport.text(.sarif, of: [SampleReport.full, SampleReport.nowhere]) == expected
        )
    }

    @Test func `a rule says what its explanation says, in the chosen language`() throws {
        let fault = Diagnostic(.error, "P301", Phrase(fr: "m", en: "m"), at: nil)
        let repository = Repository(documentation: "https://host.example/blob/1234/docs")
        let driver = try driver(
            SampleReport.text(.sarif, of: [fault], in: .french, repository: repository)
        )
        let rule = try #require((driver["rules"] as? [[String: Any]])?.first)
        let explanation = try #require(Explanation.of("P301"))
        #expect(rule["id"] as? String == "P301")
        #expect(text(rule["shortDescription"]) == explanation.title.french)
        #expect(
            text(rule["fullDescription"])
                == explanation.rule.french + " " + explanation.why.french
        )
        #expect(
            rule["helpUri"] as? String
                == "https://host.example/blob/1234/docs/diagnostics.fr.md#p301"
        )
        #expect(text(rule["help"]) == ExplanationPrinter(in: .french).text(of: explanation))
        let markdown = (rule["help"] as? [String: String])?["markdown"]
        #expect(markdown?.contains("```text\n# fr.md\ndate: 2021-06-25\n") == true)
    }

    @Test func `a help address is given only where the repository is known`() throws {
        let fault = Diagnostic(.error, "P301", Phrase(fr: "m", en: "m"), at: nil)
        let driver = try driver(SampleReport.text(.sarif, of: [fault]))
        #expect((driver["rules"] as? [[String: Any]])?.first?["helpUri"] == nil)
    }

    @Test func `a whole file has no region`() throws {
        let text = try #require(SampleReport.text(.sarif, of: [SampleReport.wholeFile]))
        #expect(text.contains("\"uri\": \"Content/site.yml\""))
        #expect(!text.contains("\"region\""))
    }

    @Test func `with no diagnostics the run has no results`() throws {
        let text = try #require(SampleReport.text(.sarif, of: []))
        #expect(text.contains("\"rules\": []"))
        #expect(text.contains("\"results\": []"))
    }

    private func driver(_ text: String?) throws -> [String: Any] {
        let text = try #require(text)
        let log = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let run = try #require((log?["runs"] as? [[String: Any]])?.first)
        return try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    }

    private func text(_ message: Any?) -> String? {
        (message as? [String: Any])?["text"] as? String
    }
}
