import SiteModel
import Testing

struct WordPatternTests {
    @Test(arguments: [
        ("{a} and {b}", ["a", "b"]), ("", []), ("plain", []), ("{a}{a}", ["a", "a"]),
        ("{ {a} }", ["a"]), ("{a", []), ("a} b", []),
    ])
    func `gaps are names between braces`(text: String, gaps: [String]) {
        #expect(WordPattern(text).gaps == gaps)
    }

    @Test(arguments: ["{ {a} }", "{a", "a} b", "{{a}}", "{}", "}{", "« {a} »"])
    func `a pattern with nothing to fill prints what was written`(text: String) {
        #expect(WordPattern(text).filled { _ in nil } == text)
    }

    @Test func `gaps are filled by name`() {
        #expect(WordPattern("{day} {month}").filled { $0 == "day" ? "1er" : "juin" } == "1er juin")
    }
}
