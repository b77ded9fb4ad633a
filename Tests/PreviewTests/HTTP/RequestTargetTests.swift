import Testing

@testable import Preview

struct RequestTargetTests {
    @Test(arguments: [
        ("/", "/"), ("/fr/actualites/", "/fr/actualites/"), ("/fr/%C3%A9t%C3%A9/", "/fr/été/"),
        ("/a%20b", "/a b"), ("/a+b", "/a+b"), ("/a%2Fb", "/a/b"), ("/../x", "/../x"),
        ("//a", "//a"),
    ])
    func `a path is decoded once`(text: String, path: String) {
        #expect(RequestTarget(text)?.path == path)
    }

    @Test func `an accent is the same letter however it is composed`() {
        #expect(RequestTarget("/e%CC%81t%C3%A9/")?.path == RequestTarget("/%C3%A9te%CC%81/")?.path)
    }

    @Test(arguments: [
        "", "fr/", "*", "http://localhost/", "/a b", "/\u{E9}", "/#x", "/%", "/%4", "/%zz", "/%00",
        "/%0A", "/%7F", "/%C2%85", "/%C0%AF", "/%E0%80%AF", "/%ED%A0%80", "/%FF", "/%F5%80%80%80",
        "/%C3", "/\u{1}", "/" + String(repeating: "a", count: 4096),
    ])
    func `what is no path of text is none`(text: String) {
        #expect(RequestTarget(text) == nil)
    }

    @Test func `the query is kept, and its parameters are read`() {
        let target = RequestTarget("/fr/?q=l%27%C3%A9cole+libre&page=/fr/&q2&page=/en/&x=%zz")
        #expect(target?.path == "/fr/")
        #expect(target?.query == "q=l%27%C3%A9cole+libre&page=/fr/&q2&page=/en/&x=%zz")
        #expect(
            target?.parameters
                == ["q": "l'école libre", "page": "/en/", "q2": "", "x": "%zz"]
        )
    }

    @Test func `a path is written as it was asked for`() {
        #expect(RequestTarget("/fr/%C3%A9/a%20b?x")?.encodedPath == "/fr/%C3%A9/a%20b")
    }
}
