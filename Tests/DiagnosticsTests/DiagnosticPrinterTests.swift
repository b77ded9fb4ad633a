import Diagnostics
import Testing

@Suite struct DiagnosticPrinterTests {
    private let fault = Diagnostic(
        .error,
        "P299",
        Phrase(fr: "Une date s’écrit « 2021-06-25 »", en: "A date is written “2021-06-25”"),
        at: SourceLocation(
            file: "Content/fr.md",
            start: SourcePosition(line: 2, column: 7),
            end: SourcePosition(line: 2, column: 11)
        ),
        notes: [
            Diagnostic.Note(
                Phrase(fr: "le champ est déclaré ici", en: "the field is declared here"),
                at: SourceLocation(file: "Content/types/page.yml", line: 9, column: 1)
            )
        ],
        suggestion: Phrase(fr: "écrivez « 2021-06 »", en: "write “2021-06”")
    )

    private func printer(_ language: MessageLanguage, colour: Bool = false) -> DiagnosticPrinter {
        DiagnosticPrinter(in: language, usesColour: colour) { file, number in
            file == "Content/fr.md" && number == 2 ? "date: juin 2021" : nil
        }
    }

    @Test func `an error shows place, rule, line, note and help`() {
        let expected = """
            Content/fr.md:2:7: error P299: A date is written “2021-06-25”
              2 | date: juin 2021
                |       ^^^^
              note: Content/types/page.yml:9:1: the field is declared here
              help: write “2021-06”


            """
        #expect(printer(.english).text(of: [fault]) == expected)
    }

    @Test func `French sets its own words and spaces`() {
        let expected = """
            Content/fr.md:2:7: erreur P299\u{A0}: Une date s’écrit « 2021-06-25 »
              2 | date: juin 2021
                |       ^^^^
              voir\u{A0}: Content/types/page.yml:9:1: le champ est déclaré ici
              conseil\u{A0}: écrivez « 2021-06 »


            """
        #expect(printer(.french).text(of: [fault]) == expected)
    }

    @Test func `colour is printed only when asked for`() {
        #expect(!printer(.english).text(of: [fault]).contains("\u{1B}"))
        #expect(
            printer(.english, colour: true).text(of: [fault]).contains("\u{1B}[31;1merror\u{1B}[0m")
        )
    }

    @Test func `diagnostics stand in order of file and place`() {
        let places = [("b", 1), ("a", 9), ("a", 2)]
        let faults = places.map { file, line in
            Diagnostic(
                .warning,
                "P298",
                Phrase(fr: "x", en: "x"),
                at: SourceLocation(file: file, line: line, column: 1)
            )
        }
        let lines = printer(.english).text(of: faults).split(separator: "\n")
        #expect(
            lines == ["a:2:1: warning P298: x", "a:9:1: warning P298: x", "b:1:1: warning P298: x"]
        )
    }

    @Test func `the count names errors and warnings in words`() {
        let warning = Diagnostic(.warning, "P298", Phrase(fr: "x", en: "x"), at: nil)
        #expect(printer(.english).count(of: []) == nil)
        #expect(printer(.english).count(of: [fault]) == "1 error")
        #expect(
            printer(.french).count(of: [fault, fault, warning]) == "2 erreurs, 1 avertissement"
        )
    }

    @Test func `a long line is cut around the place`() {
        let long = String(repeating: "x", count: 300) + "fault" + String(repeating: "y", count: 300)
        let location = SourceLocation(
            file: "f",
            start: SourcePosition(line: 1, column: 301),
            end: SourcePosition(line: 1, column: 306)
        )
        let text = DiagnosticPrinter(in: .english) { _, _ in long }
            .text(of: [Diagnostic(.error, "P299", Phrase(fr: "m", en: "m"), at: location)])
        let lines = text.split(separator: "\n").map(String.init)
        let caret = lines[2].firstIndex(of: "^").map {
            lines[2].distance(from: lines[2].startIndex, to: $0)
        }
        let fault = lines[1].range(of: "fault").map {
            lines[1].distance(from: lines[1].startIndex, to: $0.lowerBound)
        }
        #expect(caret == fault)
        #expect(lines[1].count < 130)
    }
}

extension String {
    fileprivate func range(of needle: String) -> Range<String.Index>? { ranges(of: needle).first }
}
