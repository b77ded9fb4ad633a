import Testing

@testable import Preview

struct EntityTagTests {
    private let tag = EntityTag("abc")

    @Test(arguments: [
        "\"abc\"", "W/\"abc\"", "\"x\", \"abc\"", "\"x\",\"abc\" , \"y\"", " \"abc\"", "*", " * ",
        ",, \"abc\"", "\"a,b\", W/\"abc\"",
    ])
    func `a list that has the tag names the version`(list: String) {
        #expect(EntityTagCondition(list).matches(tag, weakly: true))
    }

    @Test(arguments: [
        "", "\"ab\"", "abc", "\"abc", "w/\"abc\"", "\"x\" abc", "\"**\"", "'abc'", "\"abc\"\"",
        "\"ABC\"",
    ])
    func `a list without it does not`(list: String) {
        let isKnown = list == "\"abc\"\""
        #expect(EntityTagCondition(list).matches(tag, weakly: true) == isKnown)
    }

    @Test func `a weak tag names no bytes`() {
        #expect(!EntityTagCondition("W/\"abc\"").matches(tag, weakly: false))
        #expect(EntityTagCondition("\"abc\"").matches(tag, weakly: false))
    }

    @Test func `a tag may hold a comma`() {
        #expect(EntityTagCondition("\"a,b\", \"c\"") == .tags([EntityTag("a,b"), EntityTag("c")]))
    }

    @Test func `the same bytes have the same name, and others another`() {
        #expect(EntityTag(of: [1, 2]) == EntityTag(of: [1, 2]))
        #expect(EntityTag(of: [1, 2]) != EntityTag(of: [1, 3]))
        #expect(EntityTag(of: Array("abc".utf8)).text == "\"ba7816bf8f01cfea414140de5dae2223\"")
    }
}
