import SiteModel
import Testing

/// Names by RFC 4151.
@Suite struct TaggingEntityTests {
    @Test(arguments: ["example.ma", "a-b.example", "press@um6p.example", "EXAMPLE.ma"])
    func `a domain and an email address are authorities`(text: String) {
        #expect(TaggingEntity.isAuthority(text))
    }

    @Test(arguments: [
        "", "https://example.ma/", "example..ma", "-a.ma", "@a.ma", "a@b@c.ma", "é.ma",
    ])
    func `other texts are none`(text: String) {
        #expect(!TaggingEntity.isAuthority(text))
    }

    @Test func `a name holds what a tag can hold`() throws {
        let entity = TaggingEntity(
            authority: "example.ma",
            date: try #require(PartialDate("2021-06"))
        )
        #expect(entity.tag("fr/news/a") == "tag:example.ma,2021-06:fr/news/a")
        #expect(entity.tag("fr/é b") == "tag:example.ma,2021-06:fr/%C3%A9%20b")
    }
}
