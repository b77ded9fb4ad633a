import Testing

@testable import Typography

/// Rows that a quadratic rule would not come to the end of.
struct LongTextTests {
    @Test(arguments: [
        "\"", "'", "(", "1", "1 ", "1 000 ", "«", "»", " ", "\u{A0}", "-", "--", "-- ", " – ", ".",
        "...", ":",
        ";", "?", " ?", "@", "a@", "@a", "/", "a/", "a.a/", ":a", "a:", "://", "#", "+", "+1", "1:",
        "1.",
        "1'", "'a ", "\"a ", "a\" ", "&", "&a", ";&", "X", "Ie", "X e", "M. ", "n°", "=)", "v1.",
        "0 ",
        "“'a\" ", "«'a x\" ", "a'", "…", " …", "é", "aaaaaaaaaaaaaaaaaaaaaaa:", "Yahoo!",
    ])
    func `a long row is set in one go`(_ part: String) {
        let text = String(repeating: part, count: 10_000 / part.utf8.count)
        for typographer in [Typographer(language: "fr"), Typographer(language: "en")] {
            #expect(typographer.plain(text).utf8.count < 4 * text.utf8.count)
            #expect(typographer.warnings(in: [.text(text)]).count <= text.utf8.count)
        }
    }

    @Test(arguments: [("a/", ")"), (" 'a", " a\""), ("«", " 'a x\""), ("1 000 ", "…"), ("\"", "”")])
    func `a long row after another is set in one go`(_ first: String, _ second: String) {
        let text = String(repeating: first, count: 5_000) + String(repeating: second, count: 5_000)
        #expect(Typographer(language: "fr").plain(text).utf8.count < 4 * text.utf8.count)
    }

    @Test(arguments: [
        "<", "<b>", "<p>", "</b>", "<b></i>", "<i lang=en>", "<i lang=en>\"a<i lang=fr>'b", "<!--",
        "<!",
        "<a ", "<a \"", "<a b=\"", "<code>", "<script>", "</script", "<textarea><", "&", "&amp;",
        "&aaaa",
        "<b><hr>", "<li>", "<td>", "<i lang=ar>a", "<p><b>a", "<dl><dt>", "<sup>1er",
    ])
    func `a long row of tags is read in one go`(_ part: String) {
        let html = String(repeating: part, count: 10_000 / part.utf8.count)
        #expect(HTMLTypesetter(language: "fr").set(html).utf8.count < 4 * html.utf8.count)
    }
}
