import SiteModel
import Testing

@Suite struct OutputPathTests {
    @Test(arguments: [
        "index.html", "fr/actualités/index.html", "a/b/c/d", "...", ".nojekyll", "a b",
    ])
    func `a path inside the folder is taken as it stands`(text: String) {
        #expect(OutputPath(text)?.text == text)
    }

    @Test(
        arguments: [
            "", "/", "/index.html", "fr/", "fr//index.html", ".", "..", "../x", "fr/../../x",
            "fr/./x",
            "a\0b", "a\nb", "a\u{7F}", String(repeating: "x", count: 256),
        ]
    )
    func `a path that could lead outside, or that no disk takes, is refused`(text: String) {
        #expect(OutputPath(text) == nil)
    }

    @Test func `the folders of a path come outermost first`() {
        #expect(OutputPath("fr/news/a.html")?.folders == ["fr", "fr/news"])
        #expect(OutputPath("index.html")?.folders == [])
    }

    @Test func `paths sort by their bytes`() {
        let sorted = ["é", "b", "a/b", "a-b"].compactMap(OutputPath.init).sorted()
        #expect(sorted.map(\.text) == ["a-b", "a/b", "b", "é"])
    }
}
