import SiteModel
import Testing

@testable import Templating

@Suite struct PageCitationsTests {
    private let page = SmallSite.page("p", "fr", "P", sources: ["a", "b", "c", "d"])

    @Test func `a source of the text has the number of its note, the others go on from there`() {
        let text = RenderedText(
            sourceNotes: [
                SourceNote(source: "c", number: 1), SourceNote(source: "a", number: 3),
            ],
            noteCount: 3
        )
        let citations = PageCitations(of: page, in: text)
        #expect(["a", "b", "c", "d"].map(citations.number) == [3, 4, 1, 5])
        #expect(citations.others == ["b", "d"])
        #expect(citations.firstOther == 4)
    }

    @Test func `a source that the page does not cite has no number`() {
        #expect(PageCitations(of: page, in: RenderedText()).number(of: "x") == nil)
    }
}
