import SiteModel
import Testing

/// A key that is required and misspelt is said to be unknown, and not to be missing as well.
struct MisspeltKeyTests {
    @Test func `a title with a slip is said once`() {
        let text = MarkedText("---\n①tilte: x\n---\n")
        #expect(text.pageFaults().map { "\($0.place) \($0.code)" } == ["① P230"])
    }

    @Test func `a required field with a slip is not lacking`() throws {
        let text = MarkedText("---\ntitle: x\n①basline: y\n---\n")
        let (page, reports) = text.page(Sample.programme)
        #expect(reports.map { "\($0.place) \($0.code)" } == ["① P230"])
        #expect(try #require(page).lacks("baseline") == false)
        #expect(try #require(page).lacks("providers"))
    }

    @Test func `a part of a group with a slip is said once, one that is missing as well`() {
        let slip = MarkedText("---\ntitle: x\nperson: { ①nmae: y }\n---\n")
        #expect(slip.pageFaults(Sample.programme).map { "\($0.place) \($0.code)" } == ["① P230"])
        let other = MarkedText("---\ntitle: x\nperson: ①{ ②zzzzz: y }\n---\n")
        #expect(
            other.pageFaults(Sample.programme).map { "\($0.place) \($0.code)" } == [
                "① P232", "② P230",
            ]
        )
    }

    @Test func `a language with a slip is said once`() {
        let text = MarkedText("label: { fr: a, ①eng: b }\n")
        #expect(text.typeFaults().map { "\($0.place) \($0.code)" } == ["① P272"])
    }

    @Test func `a language that cannot be told stops the reading of site yml`() {
        let text = MarkedText(
            "base-url: https://a.example/\nlanguages:\n  - { code: fr, name: F }\n"
                + "  - { code: ①xx, name: X }\nname: { fr: a, en: b }\ndescription: { fr: a }\n"
                + "publisher: { fr: a }\nnotice: { fr: a }\n"
        )
        #expect(text.siteFaults().map { "\($0.place) \($0.code)" } == ["① P246"])
    }

    @Test func `names without brackets are proposed as a list`() {
        let text = MarkedText("---\ntitle: x\ntopics: ①a-topic,  high-performance-computing\n---\n")
        let found = text.pageFaults()
        #expect(found.map { "\($0.place) \($0.code)" } == ["① P252"])
        #expect(found.map(\.suggestion) == ["écrivez~: [a-topic, high-performance-computing]"])
    }

    @Test(arguments: ["title①:\u{A0}x", "title①:x"])
    func `a colon without an ordinary space is said, also on the only line`(line: String) {
        let found = MarkedText("---\n\(line)\n---\n").pageFaults()
        #expect(found.map { "\($0.place) \($0.code)" } == ["① P215"])
        #expect(found.map(\.suggestion) == ["écrivez~: title: x"])
    }

    @Test func `a bracket before a list with dashes is the one that is open`() {
        let text = MarkedText("---\ntitle: x\ntopics: ①[\n  - a\nsources: [b]\n---\n")
        #expect(text.pageFaults().first.map { "\($0.place) \($0.code)" } == "① P218")
    }

    @Test(arguments: ["--", "----", "-----  "])
    func `a line that was perhaps to close front matter is shown`(line: String) {
        let found = MarkedText("---\ntitle: x\n①\(line)\nTexte.\n").pageFaults()
        #expect(found.map(\.code) == ["P201"])
        #expect(found.map(\.notes) == [["① was this line to close it?"]])
    }
}
