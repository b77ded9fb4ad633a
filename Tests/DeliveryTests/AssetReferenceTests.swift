import SiteModel
import Testing

@testable import Delivery

@Suite struct AssetReferenceTests {
    @Test func `a name is relative to its sheet`() {
        #expect(AssetReference("x.png", in: "style.css") == .asset("x.png", rest: ""))
        #expect(AssetReference("x.png", in: "css/style.css") == .asset("css/x.png", rest: ""))
        #expect(AssetReference("../x.png", in: "css/style.css") == .asset("x.png", rest: ""))
        #expect(AssetReference("./a/../x.png", in: "c/s.css") == .asset("c/x.png", rest: ""))
    }

    @Test func `what follows the path is kept`() {
        #expect(
            AssetReference("f.svg?v=1#part", in: "s.css") == .asset("f.svg", rest: "?v=1#part")
        )
    }

    @Test func `percent-encoding is resolved`() {
        #expect(AssetReference("a%20b.png", in: "s.css") == .asset("a b.png", rest: ""))
        #expect(AssetReference("100%.png", in: "s.css") == .asset("100%.png", rest: ""))
    }

    @Test(arguments: ["", "#part", "?"])
    func `a part of the sheet itself is nothing`(name: String) {
        #expect(AssetReference(name, in: "s.css") == .nothing)
    }

    @Test(arguments: ["https://x.example/a.png", "//x.example/a.png", "data:image/png;base64,AA"])
    func `another server is elsewhere`(name: String) {
        #expect(AssetReference(name, in: "s.css") == .elsewhere)
    }

    @Test(arguments: ["/assets/x.png", "../x.png", "a/../../x.png"])
    func `what lies above the assets is outside`(name: String) {
        #expect(AssetReference(name, in: "s.css") == .outside)
    }

    @Test func `a published file is named from the sheet's folder`() {
        let route = Route("assets/fonts/é.0123.woff2")
        #expect(AssetReference.relative(route, from: "style.css") == "fonts/%C3%A9.0123.woff2")
        #expect(AssetReference.relative(route, from: "fonts/f.css") == "%C3%A9.0123.woff2")
        #expect(AssetReference.relative(route, from: "a/b.css") == "../fonts/%C3%A9.0123.woff2")
    }
}
