import Testing

@testable import Preview

struct LiveScriptTests {
    private let tag = """
        <script defer src="/-/assets/preview.js" data-edition="7"></script>
        """

    @Test(arguments: [
        ("<html><body>a</body></html>\n", "<html><body>a", "</body></html>\n"),
        ("<pre></body></pre></body>", "<pre></body></pre>", "</body>"),
        ("<p>a", "<p>a", ""), ("", "", ""), ("</body>", "", "</body>"), ("</bod", "</bod", ""),
    ])
    func `the script is the last of the body`(html: String, start: String, end: String) {
        let added = LiveScript.added(to: Array(html.utf8), edition: 7)
        #expect(String(decoding: added, as: UTF8.self) == start + tag + end)
    }
}
