import SiteModel
import Testing

@testable import SiteBuilding

/// What a build notes of the texts that it was made from, and what the next one makes anew.
@Suite struct TextDependenciesTests {
    private static let (a, b, c) = (PageID("a"), PageID("b x"), PageID.home)

    private var noted: TextDependencies {
        TextDependencies(
            digests: SiteDigests(
                rest: 9,
                texts: [Self.a: 1, Self.b: 2, Self.c: 3],
                words: [Self.a: 4, Self.b: 5],
                lists: [Self.c: 6]
            ),
            readers: [
                Route("feed.atom"): .pages([Self.a, Self.c]), Route("search.json"): .all,
                Route("404.html"): .pages([]), Route("calendar.ics"): .words,
            ],
            anchored: [Self.b: [Self.a, Self.c]],
            shown: [Self.a: [Self.c, Self.b]],
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
            "", "portal texts 1\n", text.replacing("s 9", with: "s x"),
            text.replacing("f 0", with: "f 7"), text + "x\n", text + "r 0\n",
        ] {
            #expect(TextDependencies(text: Array(other.utf8)) == nil, "\(other)")
        }
    }

    @Test func `a text, those who link to its headings and those with faults are made anew`() throws
    {
        let changes = try noted.changes(to: digests(texts: [Self.a: 5])).unwrapped()
        #expect(changes.texts == [Self.a])
        #expect(changes.words == [])
        #expect(changes.pages == [Self.a, Self.b, Self.c])
        #expect(read(changes) == ["feed.atom", "search.json", "unknown"])
        let others = try noted.changes(to: digests(texts: [Self.b: 5])).unwrapped()
        #expect(read(others) == ["search.json", "unknown"])
    }

    @Test func `words, those who show them and those with faults are made anew`() throws {
        let changes = try noted.changes(to: digests(words: [Self.b: 6])).unwrapped()
        #expect(changes.texts == [])
        #expect(changes.words == [Self.b])
        #expect(changes.pages == [Self.a, Self.b, Self.c])
        #expect(read(changes) == ["calendar.ics", "search.json", "unknown"])
    }

    @Test func `a page that lists in another order is made anew, and no other`() throws {
        let changes = try noted.changes(to: digests(lists: [Self.b: 7])).unwrapped()
        #expect(changes.words == [])
        #expect(changes.pages == [Self.b, Self.c])
        #expect(read(changes) == ["unknown"])
    }

    private func digests(
        texts: [PageID: UInt64] = [:],
        words: [PageID: UInt64] = [:],
        lists: [PageID: UInt64] = [:]
    ) -> SiteDigests {
        SiteDigests(
            rest: 9,
            texts: noted.digests.texts.merging(texts) { $1 },
            words: noted.digests.words.merging(words) { $1 },
            lists: noted.digests.lists.merging(lists) { $1 }
        )
    }

    /// The artifacts that are made anew.
    private func read(_ changes: TextDependencies.Changes) -> [String] {
        ["404.html", "calendar.ics", "feed.atom", "search.json", "unknown"]
            .filter { noted.reads(changes, at: Route($0)) }
    }

    @Test func `everything is made anew where anything but a text is other`() {
        #expect(
            noted.changes(
                to: SiteDigests(rest: 8, texts: noted.digests.texts, words: noted.digests.words)
            ) == nil
        )
    }

    @Test func `a page that has gone counts as one that has changed`() {
        let words = noted.digests.words
        let now = SiteDigests(rest: 9, texts: [Self.b: 2, Self.c: 3], words: words)
        #expect(noted.changes(to: now)?.texts == [Self.a])
    }
}
