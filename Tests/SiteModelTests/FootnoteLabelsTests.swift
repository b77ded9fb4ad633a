import SiteModel
import Testing

@Suite struct FootnoteLabelsTests {
    @Test(arguments: [
        ("Texte[^a] et[^b-2], encore[^a].", ["a", "b-2"]),
        ("[^]", []), ("[^ a]", []), ("[^a", []), ("[a](b) ![^x]", ["x"]), ("[^[^y]]", ["y"]),
        ("", []),
    ])
    func `labels are found once, in order`(text: String, labels: [String]) {
        #expect(FootnoteLabels.cited(in: Array(text.utf8)) == labels)
    }
}
