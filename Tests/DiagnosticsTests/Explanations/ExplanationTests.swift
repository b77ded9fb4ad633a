import Diagnostics
import Foundation
import Testing

@Suite struct ExplanationTests {
    @Test func `codes stand in order, each once`() {
        let codes = Explanation.all.map(\.code)
        #expect(codes == Set(codes).sorted())
    }

    @Test func `every explanation says everything in both languages`() {
        for explanation in Explanation.all {
            for phrase in explanation.parts {
                #expect(!phrase.french.isEmpty && !phrase.english.isEmpty, "\(explanation.code)")
            }
            #expect(explanation.title.french != explanation.title.english, "\(explanation.code)")
            #expect(explanation.wrong != explanation.right, "\(explanation.code)")
        }
    }

    @Test func `a title has no full stop, a rule is whole sentences`() {
        for explanation in Explanation.all {
            for language in MessageLanguage.allCases {
                let (title, rule, why) = (
                    explanation.title.text(in: language), explanation.rule.text(in: language),
                    explanation.why.text(in: language)
                )
                #expect(!title.hasSuffix("."), "\(explanation.code): \(title)")
                #expect(title.count <= 70, "\(explanation.code): \(title)")
                for text in [rule, why] {
                    #expect(
                        text.last.map { ".…".contains($0) } == true,
                        "\(explanation.code): \(text)"
                    )
                }
            }
        }
    }

    @Test func `French prose has its no-break spaces and its apostrophe`() {
        for explanation in Explanation.all {
            for phrase in [explanation.title, explanation.rule, explanation.why] {
                for wrong in ["« ", " »", " : ", " ?", " !", " ;", "'"] {
                    #expect(
                        !phrase.french.contains(wrong),
                        "\(explanation.code): \(phrase.french)"
                    )
                }
            }
        }
    }

    @Test func `a code is found whatever its case`() {
        #expect(Explanation.of("P301")?.code == "P301")
        #expect(Explanation.of("p301")?.code == "P301")
        #expect(Explanation.of("P300") == nil)
        #expect(Explanation.of("") == nil)
    }

    @Test func `of codes the nearest in number is proposed`() {
        #expect(Explanation.didYouMean("p300")?.english == "did you mean “P301”?")
        #expect(
            Explanation.didYouMean("P499")?.french
                == "vouliez-vous dire «\u{A0}P459\u{A0}»\u{202F}?"
        )
        #expect(Explanation.didYouMean("P900") == nil)
        #expect(Explanation.didYouMean("title") == nil)
    }

    @Test func `an explanation prints its rule, its reason and both examples`() throws {
        let explanation = try #require(Explanation.of("P241"))
        let expected = """
            P241 The date exists in the calendar

            The month is 01 to 12, the day is one of its month, and the time is 00:00 to 23:59.

            Why:
            A date that does not exist is a slip of the keyboard, and readers would rely on it.

            Wrong:
                date: 2021-06-31

            Right:
                date: 2021-06-30

            """
        #expect(ExplanationPrinter(in: .english).text(of: explanation) == expected)
        let french = ExplanationPrinter(in: .french).text(of: explanation)
        for word in ["\n\nPourquoi\u{A0}:\n", "\n\nFaux\u{A0}:\n", "\n\nJuste\u{A0}:\n"] {
            #expect(french.contains(word))
        }
    }
}

extension Explanation {
    fileprivate var parts: [Phrase] { [title, rule, why, wrong, right] }
}
