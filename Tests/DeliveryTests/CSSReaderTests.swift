import Testing

@testable import Delivery

@Suite struct CSSReaderTests {
    private func names(_ css: String) -> [String] {
        CSSReader.references(in: Array(css.utf8)).map(\.name)
    }

    /// What the references would be replaced by marks.
    private func marked(_ css: String) -> String {
        let bytes = Array(css.utf8)
        var text: [UInt8] = []
        var done = 0
        for reference in CSSReader.references(in: bytes) {
            text += bytes[done..<reference.range.lowerBound] + Array("①".utf8)
            done = reference.range.upperBound
        }
        return String(decoding: text + bytes[done...], as: UTF8.self)
    }

    @Test func `url with and without quotes and spaces`() {
        #expect(
            marked("a{b:url(x.png);c:URL( 'y.png' );d:url(\"z.png\")}")
                == "a{b:url(①);c:URL( '①' );d:url(\"①\")}"
        )
    }

    @Test func `the string of an import, with its media`() {
        #expect(
            marked("@import \"a.css\" print;@IMPORT/* */'b.css';@import url(c.css) layer(x);")
                == "@import \"①\" print;@IMPORT/* */'①';@import url(①) layer(x);"
        )
    }

    @Test func `comments and other strings name nothing`() {
        #expect(
            names(
                """
                /* url(a.png) @import "a.css" */
                @charset "utf-8";
                a::before { content: "url(b.png)"; content: '@import "c.css"' }
                @font-face { font-family: "url" }
                """
            ) == []
        )
    }

    @Test func `a name that only ends in url is another function`() {
        #expect(names("a{b:my-url(x.png);c:curl(y.png)}") == [])
    }

    @Test func `a namespace is no file`() {
        #expect(
            names("@namespace svg url(http://www.w3.org/2000/svg);a{b:url(x.png)}") == ["x.png"]
        )
    }

    @Test func `escapes are resolved`() {
        #expect(
            names(#"a{b:url(a\ b.png);c:url("\e9 t\E9.png");d:u\72l(x.png)}"#)
                == ["a b.png", "été.png", "x.png"]
        )
    }

    @Test func `a url that no browser accepts is none`() {
        #expect(names("a{b:url(a b.png)}") == [])
    }

    @Test(arguments: ["url(", "url(\"", "url('x", "@import", "@import \"x", "\\", "/*", "url(x\\"])
    func `a text that ends too early ends`(css: String) {
        #expect(names(css).count <= 1)
    }

    @Test func `functions around and beside`() {
        #expect(
            names("a{b:image-set(url(a.png) 1x, url(b.png) 2x);c:url(d.png)url(e.png)}")
                == ["a.png", "b.png", "d.png", "e.png"]
        )
    }
}
