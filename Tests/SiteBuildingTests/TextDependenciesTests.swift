import SiteModel
import Testing

@testable import SiteBuilding

/// What a build notes of the texts that it was made from, and what the next one makes anew.
@Suite struct TextDependenciesTests {
    private static let (a, b, c) = (PageID("a"), PageID("b x"), PageID.home)

    private var noted: TextDependencies {
        TextDependencies(
            digests: SiteDigests(rest: 9, texts: [Self.a: 1, Self.b: 2, Self.c: 3]),
            readers: [
                Route("feed.atom"): .pages([Self.a, Self.c]), Route("search.json"): .all,
                Route("404.html"): .pages([]),
            ],
            anchored: [Self.b: [Self.a, Self.c]],
            faulty: [Self.c]
        )
    }

    @Test func `it is read as it was written`() throws {
        #expect(TextDependencies(text: noted.text) == noted)
        #expect(TextDependencies(text: TextDependencies(digests: noted.digests).text)?.faulty == [])
    }

    @Test func `what is not whole or names no page is not read`() throws {
        let text = String(decoding: noted.text, as: UTF8.self)
        for other in [
            "", "portal texts 2\n", text.replacing("s 9", with: "s x"),
            text.replacing("f 0", with: "f 7"), text + "x\n", text + "r 0\n",
        ] {
            #expect(TextDependencies(text: Array(other.utf8)) == nil, "\(other)")
        }
    }

    @Test func `a text, those who link to its headings and those with faults are made anew`() {
        let now = SiteDigests(rest: 9, texts: [Self.a: 5, Self.b: 2, Self.c: 3])
        let changes = noted.changes(to: now)
        #expect(changes?.texts == [Self.a])
        #expect(changes?.pages == [Self.a, Self.b, Self.c])
        #expect(noted.reads([Self.a], at: Route("feed.atom")))
        #expect(!noted.reads([Self.b], at: Route("feed.atom")))
        #expect(noted.reads([Self.b], at: Route("search.json")))
        #expect(!noted.reads([Self.b], at: Route("404.html")))
        #expect(noted.reads([Self.b], at: Route("unknown")))
    }

    @Test func `everything is made anew where anything but a text is other`() {
        #expect(noted.changes(to: SiteDigests(rest: 8, texts: noted.digests.texts)) == nil)
    }

    @Test func `a page that has gone counts as one that has changed`() {
        let now = SiteDigests(rest: 9, texts: [Self.b: 2, Self.c: 3])
        #expect(noted.changes(to: now)?.texts == [Self.a])
    }
}
