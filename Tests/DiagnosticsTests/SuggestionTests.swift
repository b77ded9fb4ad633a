import Diagnostics
import Testing

@Suite struct SuggestionTests {
    @Test(arguments: [
        ("titel", ["title", "slug"], "title"),
        ("sumary", ["summary", "sources"], "summary"),
        ("programes", ["programmes", "institutions"], "programmes"),
        ("Title", ["title"], "title"),
    ])
    func `a near name is proposed`(written: String, names: [String], expected: String) {
        #expect(Phrase.nearest(to: written, among: names) == expected)
    }

    @Test func `a far name is not proposed`() {
        #expect(Phrase.nearest(to: "author", among: ["title", "slug", "summary"]) == nil)
    }

    @Test func `the question stands in both languages`() {
        let question = Phrase.didYouMean("titel", among: ["title"])
        #expect(question?.english == "did you mean “title”?")
        #expect(question?.french == "vouliez-vous dire «\u{A0}title\u{A0}»\u{202F}?")
    }
}
